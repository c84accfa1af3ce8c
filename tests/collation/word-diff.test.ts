import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../src/collation/word-diff.ts';

test('what changed is told as phrases', () => {
  expect(wordDiff('It was sold for one crown on Monday.', 'It was sold for two crowns on Monday.')).toEqual([
    { text: 'It was sold for ', change: null },
    { text: 'one crown ', change: 'removed' },
    { text: 'two crowns ', change: 'added' },
    { text: 'on Monday.', change: null },
  ]);
});

test('without what was added it reads as before, without what was removed as now', () => {
  const text = fc
    .array(fc.constantFrom('a', 'pier', ' ', '  ', ', ', '“', '.'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, now) => {
      const parts = wordDiff(before, now);
      const without = (change: string) =>
        parts.flatMap((part) => (part.change === change ? [] : part.text)).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(now);
    }),
  );
});
