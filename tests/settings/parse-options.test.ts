import { expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { parseOptions } from '../../src/settings/parse-options.ts';

const said = (given: unknown): string => {
  try {
    parseOptions(given);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};
const { table: _, ...withoutTable } = en;
const paper = (settings: object) => said({ title: 'The Harbour Post', ...settings });

test('settings that are right are taken', () => {
  expect(paper({ timeZone: 'Europe/Berlin', nav: [{ label: 'About', page: 'about' }] })).toBe('nothing');
});

test.each([
  [{ descripton: 'News.' }, 'There is no setting “descripton”. Did you mean “description”?'],
  [{ components: { Heder: './H.astro' } }, 'There is no setting “components.Heder”. Did you mean “Header”?'],
  [{ csp: { 'conect-src': [] } }, 'There is no setting “csp.conect-src”. Did you mean “connect-src”?'],
  [{ cards: 'yes' }, '“cards” is “yes”; expected true or false.'],
  [{ title: '' }, '“title” is empty; expected the name of the paper.'],
  [
    { language: 'german' },
    '“language” is “german”; expected a language tag such as en, de or en-GB. Did you mean “de”?',
  ],
  [
    { locale: 'en_GB' },
    '“locale” is “en_GB”; expected a language tag such as en, de or en-GB. Did you mean “en-GB”?',
  ],
  [
    { language: 'Français' },
    '“language” is “Français”; expected a language tag such as en, de or en-GB. Did you mean “fr”?',
  ],
  [
    { timeZone: 'Europe/Belin' },
    '“timeZone” is “Europe/Belin”; expected a time zone such as Europe/London. Did you mean “Europe/Berlin”?',
  ],
  [
    { timeZone: 'Berlin' },
    '“timeZone” is “Berlin”; expected a time zone such as Europe/London. Did you mean “Europe/Berlin”?',
  ],
  [{ styles: './paper.css' }, "“styles” is “./paper.css”; expected a list of paths such as ['./paper.css']."],
  [
    { nav: [{ label: 'About' }] },
    '“nav.1” is a group of label; expected { label: …, page: … } for a page of the site, or { label: …, link: … } for another address.',
  ],
  [
    { csp: { 'connect-src': ['stats.example'] } },
    '“csp.connect-src.1” is “stats.example”; expected the address of a host such as https://stats.example.',
  ],
])('a mistake is told in a sentence that names the setting: %o', (settings, sentence) => {
  expect(paper(settings)).toBe(`astro.config.ts: ${sentence}`);
});

test('a name that is like no other is told with those that there are', () => {
  expect(paper({ components: { Xyzzyxyzzyxyzzy: '' } })).toContain(
    'There is no setting “components.Xyzzyxyzzyxyzzy”. Known: Head, Header, Footer, HomeTop, ArticleEnd.',
  );
});

test('all mistakes are told at once', () => {
  expect(said({ titel: 'The Harbour Post', guide: 1 })).toBe(
    'astro.config.ts: 3 mistakes:\n' +
      '  “title” is missing; add it, with the name of the paper.\n' +
      '  “guide” is “1”; expected true or false.\n' +
      '  There is no setting “titel”. Did you mean “title”?',
  );
});

test('a paper without settings is told what it lacks', () => {
  expect(said(undefined)).toBe(
    'astro.config.ts: The settings are empty; expected settings such as { title: … }.',
  );
});

test('an owner says some words otherwise, and adds a language whole', () => {
  expect(paper({ words: { de: { byline: 'Text: {names}' }, en: { quoteCount: { other: '{n} ×' } } } })).toBe(
    'nothing',
  );
  expect(paper({ words: { nl: en } })).toBe('nothing');
});

test.each([
  [
    { de: { bylin: 'Von {names}' } },
    'astro.config.ts: There is no setting “words.de.bylin”. Did you mean “byline”?',
  ],
  [{ de: { byline: 'Von' } }, 'astro.config.ts: “words.de.byline” is “Von”; expected words with {names}.'],
  [
    { de: { quoteCount: { one: 'ein Zitat', other: 'Zitate' } } },
    'astro.config.ts: “words.de.quoteCount.other” is “Zitate”; expected words with {n}.',
  ],
  [
    { de: { quoteCount: '{n} Zitate' } },
    'astro.config.ts: “words.de.quoteCount” is “{n} Zitate”; expected forms by number, such as { one: "…", other: "{n} quotes" }.',
  ],
  [
    { 'de-AT': { table: 'Tafel' } },
    'astro.config.ts: “words.de-AT” is a group of table; expected words under a language code such as de.',
  ],
  [
    { nl: withoutTable },
    'astro.config.ts: “words.nl” is a group of copy, copyTheseWords, copyLink, copyAs, …; expected every entry, as the engine does not speak this language; missing are table.',
  ],
])('words that are not right are told in one sentence: %o', (words, sentence) => {
  expect(paper({ words })).toBe(sentence);
});
