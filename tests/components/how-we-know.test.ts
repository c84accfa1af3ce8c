import { expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { wording } from '../../src/locales/wording.ts';
import type { Quote } from '../../src/schema/article.ts';
import { howWeKnow } from '../../src/text/how-we-know.ts';
import { sampleQuote } from './sample.ts';

const cue = { text: 'said', start: 31, end: 35 };
const speaker = { id: 'ada-lin', name: 'Ada Lin', mention: { text: 'Lin', start: 27, end: 30 } };

test.each<[Partial<Quote>, string]>([
  [{ basis: 'named', speaker, cue }, 'Named beside the words: “Lin … said”'],
  [{ basis: 'named', speaker, cue: { ...cue, start: 20 } }, 'Named beside the words: “said … Lin”'],
  [{ basis: 'named', speaker, cue: null }, 'Named beside the words: “Lin”'],
  [{ basis: 'pronoun', speaker, cue }, 'Named by a pronoun: “Lin … said”'],
  [{ basis: 'nominal', speaker, cue }, 'Named by a description: “Lin … said”'],
  [{ basis: 'continued' }, 'Continues the quote before'],
  [{ basis: 'editor' }, 'Set by an editor'],
  [{ basis: 'none', speaker: null }, 'The program is not sure enough who said this'],
  [{ basis: 'none', speaker: null, open: true }, 'Left open by an editor'],
])('%o is told as “%s”', (quote, told) => {
  expect(howWeKnow(sampleQuote(quote), wording(en, 'en', 'en'))).toBe(told);
});

test('tells that an editor who went through the article left open whom the program could not name', () => {
  const told = howWeKnow(sampleQuote({ basis: 'none', speaker: null }), wording(en, 'en', 'en'), {
    reviewed: { by: 'Nell Ashdown', date: '2026-05-04' },
  });
  expect(told).toBe('Left open by an editor');
});
