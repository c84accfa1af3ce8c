import { expect, test } from 'vitest';
import { parseOptions } from '../../src/settings/parse-options.ts';

const said = (given: unknown): string => {
  try {
    parseOptions(given);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};
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
  [{ language: 'german' }, '“language” is “german”; expected a language tag such as en, de or en-GB.'],
  [
    { timeZone: 'Europe/Belin' },
    '“timeZone” is “Europe/Belin”; expected a time zone such as Europe/London. Did you mean “Europe/Berlin”?',
  ],
  [{ styles: './paper.css' }, '“styles” is “./paper.css”; expected a list of paths such as [./paper.css].'],
  [
    { nav: [{ label: 'About' }] },
    '“nav.1” is a group of settings; expected { label: …, page: … } for a page of the site, or { label: …, link: … } for another address.',
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
    'astro.config.ts: 3 mistakes in what readout({…}) is given:\n' +
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
