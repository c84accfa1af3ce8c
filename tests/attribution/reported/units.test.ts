import { expect, it } from 'vitest';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { readPassages } from '../../../src/attribution/read-passages.ts';
import { readUnits } from '../../../src/attribution/reported/units.ts';

function read(text: string): string[][] {
  return readPassages(text, plainTextBlocks(text), 'en').flatMap((passage) =>
    readUnits(text, passage).map((sentence) => sentence.map(({ start, end }) => text.slice(start, end))),
  );
}

it('a quotation with its marks is one unit, however many sentences it has', () => {
  expect(read('Berg said: “It is closed. Go home.” Then she left.')).toEqual([
    ['Berg', 'said', ':', '“It is closed. Go home.”'],
    ['Then', 'she', 'left', '.'],
  ]);
});

it('what follows a question in quotation marks belongs to its sentence', () => {
  expect(read('“Why is it closed?” Berg asked.')).toEqual([['“Why is it closed?”', 'Berg', 'asked', '.']]);
});

it('a sentence without end is read in pieces', () => {
  const lengths = read('and on '.repeat(100)).map(({ length }) => length);
  expect(lengths).toEqual([80, 80, 40]);
});
