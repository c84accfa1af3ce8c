import { expect, test } from 'vitest';
import { readMachines, recognize } from '../../src/text/pattern-machine.ts';

/** As wink-nlp writes it: 7 8 tells 3 of its second word, 7 8 9 tells −2 of its first, 5 7 tells nothing. */
const WRITTEN = JSON.stringify([
  100,
  6,
  {
    0: { 5: 1, 7: 2, 2070003: 0 },
    1: { 7: 3, 2070003: 0 },
    2: { 8: 4, 2070003: 0 },
    4: { 9: 5, 2070003: 6 },
  },
  { 3: '0', 5: '-2', 6: '3' },
  { 6: [1, 0] },
  {},
]);

function told(...events: number[]): [number, number][] {
  const { machines, eventOf } = readMachines([WRITTEN]);
  const found: [number, number][] = [];
  for (const machine of machines) {
    recognize(machine, Uint8Array.from(events, eventOf), (at, what) => found.push([at, what]));
  }
  return found;
}

test('a pattern tells something of one of its words', () => {
  expect(told(1, 7, 8)).toEqual([[2, 3]]);
});

test('the longest of the patterns that begin with a word is taken', () => {
  expect(told(7, 8, 9)).toEqual([[0, -2]]);
});

test('behind a pattern the next word is looked at, and again where a longer one broke off', () => {
  expect(told(7, 8, 7, 8, 9, 8, 7, 8)).toEqual([
    [1, 3],
    [2, -2],
    [7, 3],
  ]);
});

test('a pattern that tells nothing keeps others from its words', () => {
  expect(told(5, 7, 8)).toEqual([]);
});

test('events that are in no pattern are all one', () => {
  expect(told(1000, 7, 2070003, 8)).toEqual([]);
});
