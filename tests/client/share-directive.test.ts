import { expect, test } from 'vitest';
import { spanOf } from '../../src/client/permalink-words.ts';
import { directiveOver, directiveTo } from '../../src/client/share-directive.ts';

const LAMP = 'The keeper of the lamp at Little Quay, who is past seventy, trims it every night.';

function directive(words: string, page = LAMP): string {
  const start = LAMP.indexOf(words);
  return directiveTo(LAMP, [start, start + words.length], page);
}

test('words are named with the words around them', () => {
  expect(directive('past seventy')).toBe(':~:text=Quay%2C%20who%20is-,past%20seventy,-%2C%20trims%20it');
});

test('words that stand elsewhere among the same words are not named: the browser would mark the wrong ones', () => {
  expect(directive('past seventy', `${LAMP}\n${LAMP.toUpperCase()}`)).toBe('');
});

test('a long stretch is named by its ends', () => {
  const text = `${'pebbles and '.repeat(20)}a single rose`;
  expect(directiveTo(text, [text.indexOf('a single'), text.length], text)).toMatch(/-,a%20single%20rose$/);
  const shore = `A tale of the shore: ${text}`;
  expect(directiveTo(shore, [0, shore.length], shore)).toBe(':~:text=A%20tale%20of,a%20single%20rose');
});

test('a long stretch is named by as many words as tell it from headings, and its end from what comes before', () => {
  const text = `The keeper of the lamp trims it every night. No one has seen more ships than she has. ${LAMP}`;
  expect(directiveTo(text, [0, text.length], `The keeper of the lamp\n${text}`)).toBe(
    ':~:text=The%20keeper%20of%20the%20lamp%20trims,seventy%2C%20trims%20it%20every%20night.',
  );
  expect(directiveTo(text, [0, text.length], `${text}\n${text}`)).toBe('');
});

test.each(['The keeper', 'past seventy', 'every night.', LAMP])('“%s” is found again', (words) => {
  const span = spanOf(LAMP, directive(words).slice(':~:text='.length));
  expect(span && LAMP.slice(...span)).toBe(words);
});

test('words that are not there are not found', () => {
  expect(spanOf(LAMP, 'seagulls')).toBeNull();
  expect(spanOf(LAMP, 'young-,past%20seventy')).toBeNull();
});

test('words over several paragraphs are named by their first and their last words', () => {
  const parts = [LAMP.slice(LAMP.indexOf('who is')), 'It was lit in May. Nobody saw it.'];
  expect(directiveOver(parts, `${LAMP}\n${parts[1]}`)).toBe(':~:text=who%20is%20past,Nobody%20saw%20it.');
  expect(directiveOver(parts, `${LAMP}\n${parts[1]}\n${LAMP}`)).toBe('');
});
