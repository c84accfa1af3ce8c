import { expect, test } from 'vitest';
import { namesIn } from '../who-said.ts';

test.each([
  ['Ministry of Works', 'In town, “Pipes are old,” the Ministry of Works said on Friday.'],
  ['Board for Inland Waters', 'In town, “Locks are old,” the Board for Inland Waters said on Friday.'],
  ['Royal Society of Bakers', 'In town, “Bread is dear,” said the Royal Society of Bakers on Friday.'],
  ['Karel Thorne', 'In town, “Bridges are old,” said Minister for Bridges Karel Thorne on Friday.'],
  ['Mira Halden', 'In town, “Beds are few,” said the CEO of the Harbour Trust Mira Halden on Friday.'],
  [
    'Karel Thorne',
    'In town, “Visas are slow,” said the ambassador to the United States Karel Thorne on Friday.',
  ],
  ['North Quay Evening Gazette', 'In town, “The wall fell,” according to the North Quay Evening Gazette.'],
  ['Nuala O’Keane', 'In town, “The pier is ours,” said Nuala O’Keane on Friday.'],
  ['Mira van den Holt', 'In town, “The pier is ours,” said Mira van den Holt on Friday.'],
  ['Mira de la Roon', 'In town, “The pier is ours,” said Mira de la Roon on Friday.'],
  ['Mira Halden-Roon', 'In town, “The pier is ours,” said Mira Halden-Roon on Friday.'],
  ['Mira “Bell” Halden', 'In town, “The pier is ours,” said Mira “Bell” Halden on Friday.'],
  ['Mira Halden', 'In town, “The pier is ours,” said 12-year-old Mira Halden on Friday.'],
  ['the 61-year-old', 'In town, “The pier is ours,” the 61-year-old said on Friday.'],
  ['the Wren-born pilot', 'In town, “The pier is ours,” the Wren-born pilot said on Friday.'],
  ['Mira Halden', '“The pier is ours,” Geologist Mira Halden said on Friday in the town hall.'],
  ['Karl French', 'In town, “The pier is ours,” said Karl French of the boat club.'],
  ['Mira Day', 'In town, “The pier is ours,” said Mira Day, head of the boat club.'],
  ['Mira Halden', 'In town, “The pier is ours,” said the Speaker of the House Mira Halden.'],
])('%s is a name whole', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test('a surname alone, with an O’ before it, leads to the full name', () => {
  expect(namesIn('“It is ours,” said Nuala O’Keane of the boat club. “Still,” O’Keane added.')).toEqual([
    'Nuala O’Keane',
    'Nuala O’Keane',
  ]);
});

test('an adjective of a surname alone leads to the full name', () => {
  expect(namesIn('“It is ours,” said Karl French of the boat club. “Still,” French said.')).toEqual([
    'Karl French',
    'Karl French',
  ]);
});

test('the first word of a sentence is nobody for its capital', () => {
  expect(namesIn('The harbour is closed. Why not just say: “They will go home the way they came”?')).toEqual([
    null,
  ]);
});
