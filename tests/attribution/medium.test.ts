import { expect, test } from 'vitest';
import { mediumOf } from '../../src/attribution/medium.ts';

const medium = (text: string, cue = 'said') => {
  const at = text.indexOf(cue);
  return mediumOf(text, { before: { start: 0, end: at }, after: { start: at, end: text.length } });
};

test('the medium is told in the text’s own words', () => {
  expect(medium('Berg said in a readout.')).toBe('in a readout');
  expect(medium('Berg said Monday on social media.')).toBe('on social media');
  expect(medium('Berg said in a short written statement to the press.')).toBe('in a short written statement');
  expect(medium('Berg said during a campaign rally in Holm.')).toBe('during a campaign rally');
  expect(medium('Berg said on Twitter.')).toBe('on Twitter');
  expect(medium('Berg said by email.')).toBe('by email');
});

test('those who were told are the medium, if they are the press or a crowd', () => {
  expect(medium('Berg told reporters.', 'told')).toBe('told reporters');
  expect(medium('Berg told The Holm Times.', 'told')).toBe('told The Holm Times');
  expect(medium('Berg told Fox News on Friday.', 'told')).toBe('told Fox News');
  expect(medium('Berg told Otto Stein.', 'told')).toBeNull();
});

test('a medium may open the sentence, but not stand in its middle', () => {
  expect(medium('In a statement, Berg said so.')).toBe('in a statement');
  expect(medium('The man she met in a long interview said so.')).toBeNull();
});

test('no medium told is none', () => {
  expect(medium('Berg said so.')).toBeNull();
});
