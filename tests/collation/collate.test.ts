import { describe, expect, test } from 'vitest';
import { collate } from '../../src/collation/collate.ts';
import { splitSentences } from '../../src/collation/split-sentences.ts';

const FULL = '“The gate opened at dawn. Nobody was hurt. It stays open until the storm has passed.”';

describe('a wording beside the fullest', () => {
  test.each([
    ['“The gate opened at dawn. Nobody was hurt.”', 'last'],
    ['“Nobody was hurt. It stays open until the storm has passed,”', 'first'],
    ['“Nobody was hurt.”', 'part'],
    ['“It stays open until the storm”', 'part'],
    ['“the gate opened at dawn — nobody was hurt — it stays open until the storm has passed”', null],
  ])('%s leaves out: %s', (text, leavesOut) => {
    expect(collate(FULL, text)).toMatchObject({ leavesOut, adds: false });
  });

  test('shows what it leaves out and what only it has, and no difference of marks', () => {
    expect(collate('“It was sold — for one crown.”', '“it was sold for two crowns”').parts).toEqual([
      { text: '“it was sold for ', change: null },
      { text: 'one crown.”', change: 'removed' },
      { text: 'two crowns”', change: 'added' },
    ]);
  });
});

test.each([
  [
    'He asked Dr. Holt. She said yes. “No!” he cried.',
    ['He asked Dr. Holt. ', 'She said yes. ', '“No!” he cried.'],
  ],
  ['The U.S. Senate sat at 3 p.m. on Monday.', ['The U.S. Senate sat at 3 p.m. on Monday.']],
  ['Ja. „Nein.“ Vielleicht', ['Ja. ', '„Nein.“ ', 'Vielleicht']],
])('%s has its sentences', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});
