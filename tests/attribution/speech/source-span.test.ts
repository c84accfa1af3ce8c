import { expect, test } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';

const speakerOf = (text: string) =>
  attribute(text, plainTextBlocks(text), { language: 'en', published: null, speakers: [] })[0]?.speaker?.text;

test('a description takes in what narrows it down', () => {
  expect(speakerOf('“We stay open,” said a spokesman for the port of Holm. “We must.”')).toBe(
    'a spokesman for the port of Holm',
  );
  expect(speakerOf('“It was late,” one official familiar with the talks said on Friday.')).toBe(
    'one official familiar with the talks',
  );
});

test('a name, and a description that stops, stand for themselves', () => {
  expect(speakerOf('“We stay open,” said a spokesman on Friday for the first time.')).toBe('a spokesman');
  expect(speakerOf('“We stay open,” said Anna Berg of the port.')).toBe('Anna Berg');
});
