import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';

const namesIn = (text: string, language: string) =>
  attribute(text, plainTextBlocks(text), { language, published: '2024-05-08', speakers: [] }).map(
    ({ name }) => name,
  );

/** A line each: the form, the text, “¶” between its paragraphs, and the name of each quotation's speaker, “–” for nobody. */
const formsOf = (language: string) =>
  readFileSync(new URL(`../../fixtures/news-forms/${language}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

describe.each(['de', 'es', 'fr', 'it', 'pt', 'uk'])('news in %s tells who speaks by', (language) => {
  for (const [form, text = '', ...names] of formsOf(language)) {
    it(`${form}: ${text}`, () => {
      const read = namesIn(text.replaceAll(' ¶ ', '\n\n'), language);
      expect(read.map((name) => name ?? '–')).toEqual(names);
    });
  }
});

describe('whom a pronoun or a verb alone means', () => {
  it.each([
    ['de', 'two women before it', 'Ina Falk und Mira Holt besuchten den Kai. „Die Mauer hält“, sagte sie.'],
    ['de', 'a man before “she”', 'Ole Brandt besuchte den Kai. „Die Mauer hält“, sagte sie.'],
    ['de', 'many', 'Ina Falk besuchte den Kai. „Die Mauer hält“, sagten sie.'],
    ['es', 'many, by the verb', 'Inés Faro visitó el muelle. «No quedan grietas en el muro», dijeron.'],
    ['uk', 'a man, by the verb', 'Інна Фаренко оглянула причал. «Тріщин у стіні немає», — сказав.'],
  ])('is nobody, in %s: %s', (language, _why, text) => {
    expect(namesIn(text, language)).toEqual([null]);
  });
});

it('one stretch that tells within its marks who speaks is one attribution', () => {
  const text = '«Тріщин немає, — сказала Інна Фаренко, — і вода чиста».';
  const found = attribute(text, plainTextBlocks(text), { language: 'uk', published: null, speakers: [] });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    '«Тріщин немає,',
    'і вода чиста».'.slice(0, -1),
  ]);
  expect(new Set(found.map(({ group }) => group)).size).toBe(1);
});

it('a paragraph that a dash opens is speech only where a verb of speech follows another', () => {
  const said = '— El muelle está abierto —dijo Inés Faro—. Vengan todos.';
  const list = '— El muelle está abierto — en mayo — para todos.';
  const read = (text: string) =>
    attribute(text, plainTextBlocks(text), { language: 'es', published: null, speakers: [] });
  expect(read(said).map(({ start, end, name }) => [said.slice(start, end), name])).toEqual([
    ['El muelle está abierto', 'Inés Faro'],
    ['Vengan todos.', 'Inés Faro'],
  ]);
  expect(read(list)).toEqual([]);
});
