import { expect, test } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { NAMED_FROM } from '../../src/attribution/named-from.ts';
import { plainTextBlocks } from '../../src/attribution/plain-text-blocks.ts';

const confidenceOf = (text: string) =>
  attribute(text, plainTextBlocks(text), { language: 'en', published: null, speakers: [] })[0]?.confidence ??
  0;

const LED = 'Otto Stein led the harbour board for years.';

test('who is named within the quotation is a doubtful speaker of it', () => {
  const own = confidenceOf(`${LED} “Stein was the centre of this town for years,” he said.`);
  expect(own).toBeLessThan(NAMED_FROM);
  expect(confidenceOf(`${LED} “Berg was the centre of this town for years,” he said.`)).toBeGreaterThan(own);
});

test('a speaker beside a verb of saying is sure', () => {
  expect(confidenceOf('“We were the centre of this town for years,” Anna Berg said.')).toBeGreaterThan(0.95);
});

test('a quotation of two words stays in doubt', () => {
  expect(confidenceOf('Anna Berg called the plan “too soon”.')).toBeLessThan(NAMED_FROM);
});
