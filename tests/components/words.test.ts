import { absolute, href } from 'virtual:readout/settings';
import { expect, test } from 'vitest';
import { wordingOf } from '../../src/components/wording-of.ts';
import { pageTitle } from '../../src/layouts/page-title.ts';
import { scriptJson } from '../../src/layouts/script-json.ts';
import { slugify } from '../../src/schema/slugify.ts';
import { textDirection } from '../../src/text/text-direction.ts';

test.each([
  ['2025-03-18', '18 March 2025'],
  ['2025-03-18T23:30:00Z', '18 March 2025'],
  ['2025-03-18T23:30:00-05:00', '18 March 2025'],
])('%s is the day “%s”', (date, words) => {
  expect(wordingOf().day(date)).toBe(words);
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});

test.each([
  ['Middle East', 'middle-east'],
  ['  São Tomé & Príncipe! ', 'sao-tome-principe'],
  ['Київ', 'київ'],
])('the topic “%s” has the id “%s”', (topic, id) => {
  expect(slugify(topic)).toBe(id);
});

test('a title is followed by the site’s name where there is room for it', () => {
  expect(pageTitle('Quotes', 'Readout')).toBe('Quotes – Readout');
  expect(pageTitle('Readout', 'Readout')).toBe('Readout');
  expect(pageTitle('x'.repeat(65), 'Readout')).toBe('x'.repeat(65));
});

test('a title that is too long is cut at a word', () => {
  expect(pageTitle('ferries and fares '.repeat(5), 'Readout')).toBe(
    'ferries and fares ferries and fares ferries and fares ferries and…',
  );
});

test('data cannot close its script', () => {
  expect(scriptJson({ a: '</script>' })).toBe('{"a":"\\u003c/script>"}');
});

test('links start at the site’s base, whole addresses at its host', () => {
  expect(href('/quotes/')).toBe(href('quotes/'));
  expect(new URL(absolute('quotes/')).pathname).toBe(href('quotes/'));
});
