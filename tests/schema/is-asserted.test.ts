import { expect, test } from 'vitest';
import type { Quote } from '../../src/schema/article.ts';
import { isAsserted, isReported } from '../../src/schema/is-asserted.ts';
import { sampleQuote } from '../components/sample.ts';

const whatItIs = (quote: Partial<Quote>) => {
  const whole = sampleQuote(quote);
  return isAsserted(whole) ? 'quote' : isReported(whole) ? 'reported' : 'neither';
};

test.each([
  ['words between marks', {}, 'quote'],
  ['a clause partly between marks', { kind: 'mixed' }, 'quote'],
  ['words that nobody is found to have said', { speaker: null, basis: 'none' }, 'quote'],
  ['what the text tells in other words', { kind: 'indirect' }, 'reported'],
  ['what it tells of nobody', { kind: 'indirect', speaker: null }, 'neither'],
  ['words that it denies were said', { polarity: 'denied' }, 'neither'],
  ['words that it only supposes', { polarity: 'hypothetical' }, 'neither'],
  ['words that it asks for', { polarity: 'asked' }, 'neither'],
  ['what it denies in other words', { kind: 'indirect', polarity: 'denied' }, 'neither'],
  ['words that an editor has said are nobody’s', { speaker: null, basis: 'editor' }, 'neither'],
] as const)('%s', (_, quote, expected) => {
  expect(whatItIs(quote)).toBe(expected);
});
