import { expect, test } from 'vitest';
import { readPassages } from '../../../src/attribution/read-passages.ts';
import { narrate } from '../../../src/attribution/speech/narrative.ts';
import { subjectOf } from '../../../src/attribution/speech/subject.ts';

function subject(text: string, verb = 'said'): string | null {
  const [narrative] = readPassages(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'en').map(
    narrate,
  );
  const at = narrative?.tokens.findIndex((token) => token.text === verb) ?? -1;
  const mention = narrative && subjectOf(narrative, at);
  return mention ? text.slice(mention.start, mention.end) : null;
}

test('the subject stands before its verb, past adverbs and auxiliaries', () => {
  expect(subject('Anna Berg has never said so.')).toBe('Anna Berg');
});

test('it stands behind a verb that follows a quotation', () => {
  expect(subject('“We build,” said Anna Berg.')).toBe('Anna Berg');
});

test('an apposition and an attached phrase are looked past', () => {
  expect(subject('Anna Berg, the mayor of the town, said so.')).toBe('Anna Berg');
  expect(subject('A spokesman for the city said so.')).toBe('A spokesman');
});

test('of two verbs joined by “and” both have one subject', () => {
  expect(subject('Anna Berg smiled and said so.')).toBe('Anna Berg');
});

test('a verb without a subject has none', () => {
  expect(subject('It is true, said so.')).toBeNull();
});
