import { describe, expect, it, test } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import type { KnownName } from '../../../src/attribution/attribution.ts';
import { isInflected } from '../../../src/attribution/languages/inflected-name.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';

const speaker = (id: string, name: string): KnownName => ({ id, name, aliases: [], kind: 'person' });

const read = (text: string, language: string, speakers: readonly KnownName[] = []) =>
  attribute(text, plainTextBlocks(text), { language, published: null, speakers });

describe('a name in another case is the speaker’s who has a file', () => {
  it.each([
    ['uk', 'Олена Коваль', 'За словами Олени Коваль, причал «міцніший, ніж був раніше».'],
    ['uk', 'Іван Бондар', 'За словами Івана Бондаря, причал «міцніший, ніж був раніше».'],
    ['uk', 'Богдан Саливон', 'На думку Богдана Саливона, причал «міцніший, ніж був раніше».'],
    ['uk', 'Ольга Ясенська', 'За словами Ольги Ясенської, причал «міцніший, ніж був раніше».'],
    ['uk', 'Петро Фаренко', 'За словами Петра Фаренка, причал «міцніший, ніж був раніше».'],
  ])('%s: %s', (language, name, text) => {
    const ids = read(text, language, [speaker('one', name)]).map(({ speakerId }) => speakerId);
    expect(ids.at(-1)).toBe('one');
  });

  it.each([
    ['uk', 'Олександр Коваль', '«Причал відкрито», — сказала Олександра Коваль.'],
    ['de', 'Marie Holt', '„Die Mauer hält“, sagte Maria Holt.'],
    ['es', 'Mario Salas', '«El muro aguanta», dijo María Salas.'],
    ['it', 'Bruno Salvi', '«Il muro regge», ha detto Bruna Salvi.'],
  ])('and nobody else’s: %s: %s', (language, name, text) => {
    expect(read(text, language, [speaker('one', name)]).map(({ speakerId }) => speakerId)).toEqual([null]);
  });
});

test('a name is told in the nominative where the text has it', () => {
  const text = 'Інна Фаренко оглянула причал.\n\nЗа словами Інни Фаренко, він «міцніший, ніж був раніше».';
  expect(read(text, 'uk').map(({ name }) => name)).toEqual(['Інна Фаренко']);
});

test.each([
  ['Ina Falks', 'Ina Falk', true],
  ['Klaus Voss’', 'Klaus Voss', true],
  ['Ina Falke', 'Ina Falk', false],
])('German: whether %s is %s in the genitive: %s', (form, name, is) => {
  expect(isInflected(form, name, 'genitive')).toBe(is);
});
