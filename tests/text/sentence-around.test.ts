import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/text/sentence-around.ts';

function around(text: string, words: string, language = 'en'): string {
  const start = text.indexOf(words);
  const found = sentenceAround(text, { start, end: start + words.length }, language);
  return text.slice(found.start, found.end);
}

test('the sentence around words ends where others begin', () => {
  const text = 'It rained. The ferry is “late again”, Lune said. Nobody minded.';
  expect(around(text, '“late again”')).toBe('The ferry is “late again”, Lune said.');
});

test('words over several sentences bring all of them', () => {
  const text = 'It rained. “It is late. It was late,” Lune said. Nobody minded.';
  expect(around(text, '“It is late. It was late,”')).toBe('“It is late. It was late,” Lune said.');
});

test('a stop behind a short word with a capital ends no sentence', () => {
  const text = 'It rained. Capt. Lune of St. Wren spoke of “late ferries” there. Nobody minded.';
  expect(around(text, '“late ferries”')).toBe('Capt. Lune of St. Wren spoke of “late ferries” there.');
});

test('the last sentence, and the only one, are whole', () => {
  expect(around('It rained. Lune spoke of “rain”', '“rain”')).toBe('Lune spoke of “rain”');
  expect(around('Lune spoke of “rain”.', '“rain”')).toBe('Lune spoke of “rain”.');
});

test('sentences are told in other scripts too', () => {
  const text = 'هطل المطر. تحدثت سلمى عن «عبّارة متأخرة» اليوم. لم يهتم أحد.';
  expect(around(text, '«عبّارة متأخرة»', 'ar')).toBe('تحدثت سلمى عن «عبّارة متأخرة» اليوم.');
});
