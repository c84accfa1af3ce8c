import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en as attribution } from '../../src/locales/attribution/en.ts';
import { catalogue } from '../../src/locales/catalogue.ts';
import { en } from '../../src/locales/en.ts';
import { en as pages } from '../../src/locales/pages/en.ts';
import { en as scripts } from '../../src/locales/scripts/en.ts';
import { wording } from '../../src/locales/wording.ts';
import type { Forms, Words } from '../../src/locales/words.ts';
import { sectionKind } from '../../src/schema/section-kind.ts';

const quoteKinds = ['direct', 'mixed', 'indirect', 'denied', 'hypothetical', 'asked'];
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const entries = (words: Words) => Object.entries(words) as [keyof Words, string | Forms][];

describe.each(Object.entries(catalogue))('the words in %s', (language, words) => {
  test('put in all that the English ones do', () => {
    for (const [name, entry] of entries(words)) {
      const english = en[name];
      if (typeof entry === 'string') expect([name, places(entry)]).toEqual([name, places(String(english))]);
      else if (typeof english !== 'string')
        expect([name, places(entry.other)]).toEqual([name, places(english.other)]);
    }
  });

  test('have a form for every number that the language tells apart', () => {
    const rules = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [name, entry] of entries(words)) {
      // One form that serves for every number needs no others.
      if (typeof entry === 'string' || Object.keys(entry).length === 1) continue;
      expect([name, Object.keys(entry).sort()]).toEqual([name, [...rules].sort()]);
    }
  });

  test('have one name for what is not word for word', () => {
    const { reported, indirect, indirectQuote, reportedWords, ofIndirectKind } = words;
    const names = [reported, indirect, indirectQuote, reportedWords, ofIndirectKind.toLowerCase()];
    expect([...new Set(names)]).toEqual([reported]);
  });

  test('are words', () => {
    for (const [, entry] of entries(words)) {
      for (const text of typeof entry === 'string' ? [entry] : Object.values(entry)) {
        expect(text.trim()).not.toBe('');
      }
    }
  });
});

test('no two entries have one name, of which the later would take the other’s place', () => {
  const own = readFileSync('src/locales/en.ts', 'utf8').matchAll(/^ {2}(\w+):/gm);
  const names = [
    ...Array.from(own, ([, name]) => name),
    ...[attribution, pages, scripts].flatMap((part) => Object.keys(part)),
  ];
  expect(names.length).toBeGreaterThanOrEqual(Object.keys(en).length);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('no entry is there that nothing says', () => {
  const code = globSync('src/**/*.{ts,astro}')
    .filter((file) => !file.startsWith('src/locales/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // What is said of a quote goes by its kind and polarity, of a section by its kind.
  const byKind: string[] = [...quoteKinds, ...sectionKind.options];
  expect(
    Object.keys(en).filter(
      (name) =>
        !byKind.includes(name) && !code.includes(`'${name}'`) && !code.includes(`import.meta.words.${name}`),
    ),
  ).toEqual([]);
});

const speak = (language: string) => wording(catalogue[language] ?? en, language, language);

test.each([
  ['en', 1, '1 quote'],
  ['en', 1200, '1,200 quotes'],
  ['de', 1200, '1.200 Zitate'],
  ['uk', 1, '1 цитата'],
  ['uk', 3, '3 цитати'],
  ['uk', 11, '11 цитат'],
  ['ar', 2, 'اقتباسان'],
])('in %s, %i quotes are “%s”', (language, number, told) => {
  expect(speak(language).count('quoteCount', number)).toBe(told);
});

test('a phrase takes what is put in, as text or around an element', () => {
  const { say, around } = speak('de');
  expect(say('answersNote', { number: 2 })).toBe('antwortet auf Anmerkung 2');
  expect(around('correctedOn')).toEqual(['Korrigiert am ', { place: 'day' }, '']);
});

test('names and days are written as the language does', () => {
  expect(speak('de').list(['Mira Holt', 'Tomas Brandt', 'Ida Harper'])).toBe(
    'Mira Holt, Tomas Brandt und Ida Harper',
  );
  expect(speak('de').day('2025-03-18T23:30:00-05:00')).toBe('18. März 2025');
});

test('what scripts say is named whole: a constant is put in only where its full name stands', () => {
  const strays = globSync('src/{client,components,layouts,routes}/**/*.{ts,astro}').filter((file) =>
    /import\.meta\s*\.words(?!\.\w)/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
  );
  expect(strays).toEqual([]);
});
