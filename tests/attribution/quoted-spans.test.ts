import { expect, test } from 'vitest';
import { quotedSpans } from '../../src/attribution/quoted-spans.ts';

const spans = (text: string, language = 'en') =>
  quotedSpans(text, { start: 0, end: text.length }, 0, language).map(({ start, end }) =>
    text.slice(start, end),
  );

test('curly, straight and doubled single marks are found', () => {
  expect(spans('“One,” she said.')).toEqual(['“One,”']);
  expect(spans('"One," she said, "and two."')).toEqual(['"One,"', '"and two."']);
  expect(spans("''One,'' she said.")).toEqual(["''One,''"]);
});

test('a quotation in a quotation belongs to the outer one', () => {
  expect(spans('“He said “no” to me,” she said.')).toEqual(['“He said “no” to me,”']);
  expect(spans('“He said ‘no’ to me,” she said.')).toEqual(['“He said ‘no’ to me,”']);
});

test('a mark that is never closed runs to the end of the block', () => {
  expect(spans('She said: “We will build. It is needed.')).toEqual(['“We will build. It is needed.']);
});

test('a quotation whose closing mark was forgotten ends before the words that tell who said it', () => {
  expect(spans('“We build, she said. “It is needed.”')).toEqual(['“We build,', '“It is needed.”']);
  expect(spans('“We build! said Anna Berg, the mayor.')).toEqual(['“We build!']);
  expect(spans('“We build. “It is needed.”')).toEqual(['“We build. ', '“It is needed.”']);
});

test('a closing mark alone is no quotation, nor are marks without words', () => {
  expect(spans('We build,” she said, “” and left.')).toEqual([]);
});

test('marks of HTML attributes are no quotations', () => {
  expect(spans('<p class="lede">The city builds.</p>')).toEqual([]);
});

test('German, French, Ukrainian and Russian marks are found in their languages', () => {
  expect(spans('„Wir bauen“, sagte sie.', 'de')).toEqual(['„Wir bauen“']);
  expect(spans('»Wir bauen«, sagte sie.', 'de')).toEqual(['»Wir bauen«']);
  expect(spans('« Nous construisons », dit-elle.', 'fr')).toEqual(['« Nous construisons »']);
  expect(spans('«Ми будуємо», — сказала вона.', 'uk')).toEqual(['«Ми будуємо»']);
  expect(spans('Она сказала: „Мы строим“.', 'ru')).toEqual(['„Мы строим“']);
});
