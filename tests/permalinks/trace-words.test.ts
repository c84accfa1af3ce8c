import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/permalinks/fingerprint.ts';
import { traceWords } from '../../src/permalinks/trace-words.ts';
import { wordTracer } from '../../src/permalinks/word-tracer.ts';
import { words } from '../../src/permalinks/words.ts';
import { carry, THREE } from './ledger-of.ts';

function trace(sought: string, before: string, now: string): string[] {
  return traceWords(sought, fingerprint(words(before)), now).map(({ start, end }) => now.slice(start, end));
}

describe('words of an earlier text', () => {
  test.each([
    [
      'nine million',
      'It cost nine million at first.',
      'It cost eleven thousand at first.',
      ['eleven thousand'],
    ],
    [
      'nine million',
      'It cost nine million at first.',
      'It cost about ten million at first.',
      ['about ten million'],
    ],
    ['It cost', 'It cost nine million.', 'They paid nine million.', ['They paid']],
    ['million', 'It cost nine million.', 'It cost nine thousand!', ['thousand']],
    ['a toll', 'No, a toll; yes, a toll.', 'No, a tax; yes, a toll.', ['a tax', 'a toll']],
    ['桥今天', '大桥今天开放。', '大路昨天开放。', ['路昨天']],
  ])('“%s” in “%s” are followed into “%s”', (sought, before, now, expected) => {
    expect(trace(sought, before, now)).toEqual(expected);
  });

  test('are nowhere when they were deleted, or never stood there', () => {
    expect(trace('nine million', 'It cost nine million at first.', 'It cost at first.')).toEqual([]);
    expect(trace('a tunnel', 'It cost nine million at first.', 'It cost ten at first.')).toEqual([]);
    expect(trace('it', '', 'It cost ten.')).toEqual([]);
  });

  test('are found again in any text that has not changed', () => {
    const text = fc.array(fc.stringMatching(/^[a-zäß日½][a-zäß日’'½]{0,5}[,.]?$/), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 4 }), (list, from, more) => {
        const whole = list.join(' ');
        const start = from % list.length;
        const sought = list.slice(start, start + 1 + more).join(' ');
        const found = trace(sought, whole, whole).map((each) => words(each).join(' '));
        expect(found).toContain(words(sought).join(' '));
      }),
    );
  });
});

test('words are followed into the half of a divided paragraph that has them', () => {
  const [treaty, harvest] = THREE;
  const whole = `${treaty} ${harvest}`;
  const now = [treaty, harvest.replace('a poor', 'no poor')];
  const saved = carry(null, [whole]).ledger;
  const follow = wordTracer(saved, carry(saved, now).ledger);
  const found = now.map((text, n) =>
    follow('a poor', n, text).map(({ start, end }) => text.slice(start, end)),
  );
  expect(found).toEqual([[], ['no poor']]);
  expect(wordTracer(null, saved)('a poor', 0, whole)).toEqual([]);
});
