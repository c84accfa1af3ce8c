import { expect, test } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';
import { readTokens } from '../../src/text/tokens.ts';

const sentences = (text: string) =>
  readSentences(readTokens(text)).map(({ start, end }) => text.slice(start, end));

test('a closing mark stays with its sentence', () => {
  expect(sentences('“We will build.” The city agreed.')).toEqual(['“We will build.”', 'The city agreed.']);
});

test('what goes on in lower case behind a question is no new sentence', () => {
  expect(sentences('“Really?” he asked.')).toEqual(['“Really?” he asked.']);
});

test('a title with a full stop ends no sentence', () => {
  expect(sentences('Mr. Holt met Dr. Berg. They talked.')).toEqual([
    'Mr. Holt met Dr. Berg.',
    'They talked.',
  ]);
});

test('no words make no sentences', () => {
  expect(sentences('')).toEqual([]);
});
