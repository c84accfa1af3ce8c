import { expect, test } from 'vitest';
import { countQuotes } from '../../src/components/count-quotes.ts';
import { voicesOf } from '../../src/components/voices.ts';
import { wordingOf } from '../../src/components/wording-of.ts';
import { sampleQuote } from './sample.ts';

const english = wordingOf('en');
const reported = sampleQuote({ id: 'q-0000000002', kind: 'indirect' });
const shown = (...quotes: Parameters<typeof sampleQuote>[0][]) =>
  voicesOf({ quotes: quotes.map(sampleQuote) }, english).map(({ id, name, kind }) => [id, name, kind]);

test('whoever is only reported is told apart from whoever is quoted', () => {
  expect(shown(reported)).toEqual([['ada-lin', 'Ada Lin', 'reported']]);
  expect(shown(reported, {})).toEqual([['ada-lin', 'Ada Lin', 'quoted']]);
});

test('words that are denied, supposed or asked for have no speaker', () => {
  expect(shown({ polarity: 'denied' }, { polarity: 'hypothetical' }, { polarity: 'asked' })).toEqual([
    [undefined, 'Denied', 'unsaid'],
    [undefined, 'Supposed', 'unsaid'],
    [undefined, 'Asked', 'unsaid'],
  ]);
});

test('words that nobody is found to have said are told to be so, words that are nobody’s not at all', () => {
  expect(shown({ speaker: null, basis: 'none' })).toEqual([[undefined, 'Not attributed', 'quoted']]);
  expect(shown({ speaker: null, basis: 'editor' })).toEqual([]);
});

test('quotes and reports are counted apart', () => {
  expect(countQuotes([sampleQuote(), sampleQuote(), reported], english)).toBe('2 quotes, 1 paraphrased');
  expect(countQuotes([sampleQuote()], english)).toBe('1 quote');
  expect(countQuotes([reported, sampleQuote({ polarity: 'denied' })], english)).toBe('1 paraphrased');
  expect(countQuotes([], english)).toBe('');
});
