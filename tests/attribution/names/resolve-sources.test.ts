import { expect, test } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import type { KnownName } from '../../../src/attribution/attribution.ts';
import { NAMED_FROM } from '../../../src/attribution/named-from.ts';
import { resolveSources } from '../../../src/attribution/names/resolve-sources.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { readPassages } from '../../../src/attribution/read-passages.ts';
import { narrate } from '../../../src/attribution/speech/narrative.ts';
import { namesIn } from '../who-said.ts';

/** Whom the last of the words given stand for. */
function resolve(text: string, words: string, known: readonly KnownName[] = []) {
  const narratives = readPassages(text, plainTextBlocks(text), 'en').map(narrate);
  const start = text.lastIndexOf(words);
  const source = { start, end: start + words.length };
  return resolveSources(text, narratives, [source], known)(source);
}

const STORY = 'Anna Berg is the mayor of Holm. Otto Stein runs its bank.';

test('a surname is the full name of the article, before or after it', () => {
  expect(resolve(`${STORY} Stein said so.`, 'Stein')).toEqual({
    name: 'Otto Stein',
    id: null,
    basis: 'named',
  });
  expect(resolve('Stein said so. Otto Stein runs the bank.', 'Stein').name).toBe('Otto Stein');
});

test('“Mrs.” picks the wife of two of one surname', () => {
  const text = 'Otto Stein and Clara Stein met. Mrs. Stein said so.';
  expect(resolve(text, 'Mrs. Stein').name).toBe('Clara Stein');
});

test('a given name is enough where only one has it', () => {
  expect(resolve(`${STORY} Anna said so.`, 'Anna').name).toBe('Anna Berg');
});

test('she is the woman, he the man named before', () => {
  expect(resolve(`${STORY} She said so.`, 'She')).toMatchObject({ name: 'Anna Berg', basis: 'pronoun' });
  expect(resolve(`${STORY} He said so.`, 'He')).toMatchObject({ name: 'Otto Stein', basis: 'pronoun' });
});

test('of two men named before, he is the one whom the article is about', () => {
  const about =
    'Otto Stein runs the bank of Holm. Stein came from the coast. Stein bought the bank with a loan. Stein wed there.';
  expect(resolve(`${about} Stein met Karl Kessel at the door. He said so.`, 'He').name).toBe('Otto Stein');
  expect(resolve('Otto Stein came late. Karl Kessel was there. He said so.', 'He').name).toBe('Karl Kessel');
});

test('given names from everywhere tell who she is and who he is', () => {
  const met = 'Rahul Dvorak met Yulia Adebayo on the pier.';
  expect(resolve(`${met} She said so.`, 'She').name).toBe('Yulia Adebayo');
  expect(resolve(`${met} He said so.`, 'He').name).toBe('Rahul Dvorak');
});

test('a pronoun may stand before the name it means', () => {
  const hall = 'The hall of Holm was full. When she was asked about the bridge, Anna Berg shook her head.';
  expect(resolve(hall, 'she').name).toBe('Anna Berg');
});

test('whom a surname is shared by leaves the pronoun open, too', () => {
  const brothers = 'Otto Stein came, and Karl Stein came. Stein sat down in the hall.';
  expect(resolve(`${brothers} Stein stood up again, and then he said so.`, 'he')).toMatchObject({
    name: null,
  });
});

test('“who” is the one it follows, and “they” is nobody in particular', () => {
  expect(resolve('Anna Berg, who said so, left.', 'who').name).toBe('Anna Berg');
  expect(resolve('They said so.', 'They')).toEqual({ name: null, id: null, basis: 'pronoun' });
});

test('a description resolves to the name beside it, else stands for itself', () => {
  expect(resolve('The mayor, Anna Berg, said so.', 'The mayor')).toMatchObject({
    name: 'Anna Berg',
    basis: 'named',
  });
  expect(resolve('Two officials said so.', 'Two officials')).toEqual({
    name: 'Two officials',
    id: null,
    basis: 'nominal',
  });
});

test('a name behind an office resolves to the person, and so does one behind a comma', () => {
  for (const source of [
    'Secretary of State Anna Berg',
    'Chief of Staff Anna Berg',
    'Director of National Parks Anna Berg',
    'Secretary of Health and Human Services Anna Berg',
    'The mayor’s chief of staff, Anna Berg',
  ])
    expect(resolve(`${source}, said so.`, source), source).toMatchObject({
      name: 'Anna Berg',
      basis: 'named',
    });
  expect(resolve('The Secretary of State said so.', 'The Secretary').name).toBe('The Secretary');
});

test('a description behind a name, between commas, is the name’s', () => {
  const text = 'Anna Berg (C), head of the town council, said so.';
  expect(resolve(text, 'head of the town council').name).toBe('Anna Berg');
  expect(resolve('Anna Berg, head of the council, who left, said so.', 'head of the council').name).toBe(
    'Anna Berg',
  );
});

test('whoever belongs to somebody isn’t that somebody', () => {
  const text = `${STORY} Berg’s chief of staff, Karl Kessel, said so.`;
  expect(resolve(text, 'Berg’s chief of staff, Karl Kessel').name).toBe('Karl Kessel');
  expect(resolve(`${STORY} Berg’s campaign said so.`, 'Berg’s campaign').name).toBe('Berg’s campaign');
});

test('two names are one source', () => {
  expect(resolve(`${STORY} Berg and Stein said so.`, 'Berg and Stein')).toMatchObject({
    name: 'Anna Berg and Otto Stein',
    id: null,
  });
});

test('a name that only begins the source is not the source', () => {
  const text = `${STORY} Berg and her advisers said so.`;
  expect(resolve(text, 'Berg and her advisers')).toEqual({
    name: 'Berg and her advisers',
    id: null,
    basis: 'nominal',
  });
});

test('a known speaker is found by name, alias or an unshared surname', () => {
  const known: KnownName[] = [
    { id: 'anna-berg', name: 'Anna Berg', aliases: ['A. M. Berg'], kind: 'person' },
    { id: 'city-hall', name: 'City Hall', aliases: ['the Town Hall'], kind: 'organization' },
    { id: 'jan-kessel', name: 'Jan Kessel', aliases: [], kind: 'person' },
    { id: 'mira-kessel', name: 'Mira Kessel', aliases: [], kind: 'person' },
  ];
  expect(resolve('Berg said so.', 'Berg', known)).toMatchObject({ name: 'Anna Berg', id: 'anna-berg' });
  expect(resolve('The Town Hall said so.', 'The Town Hall', known)).toMatchObject({ id: 'city-hall' });
  expect(resolve('Kessel said so.', 'Kessel', known)).toMatchObject({ name: 'Kessel', id: null });
  expect(resolve('Clara Berg is here. Berg said so.', 'Berg', known)).toMatchObject({
    name: 'Clara Berg',
    id: null,
  });
});

test.each([
  [
    'Freda Brix',
    'Mira Halden chose Freda Brix as captain. “It took a minute,” Halden said.\n\nBrix heard of it in the bath. “I dropped the soap,” she said.',
  ],
])('“he” and “she” are whoever the sentence before tells of, though another has spoken: %s', (name, text) => {
  expect(namesIn(text).at(-1)).toBe(name);
});

test('whoever is named behind a description is who acts in the sentence', () => {
  expect(namesIn('Norwood’s envoy, Abdi Warfale, was calmer. “Last year was worse,” he said.')).toEqual([
    'Abdi Warfale',
  ]);
  const text =
    'Roy Brix was for it. “I waited,” he said. The baker, Olu Halden, took no side. “I feed both,” he said.';
  expect(namesIn(text)).toEqual(['Roy Brix', 'Olu Halden']);
});

test('“it” is the body that has said something in the sentence before', () => {
  expect(
    namesIn('In a statement, Quay Line said it was helping divers. “Nobody was hurt,” it said.'),
  ).toEqual(['Quay Line']);
});

test.each([
  'Joss Brix, of Quayfield, Va., was cold. He said it was “a long way home”.',
  'Joss Brix, 61, of Quayfield, was cold. He said it was “a long way home”.',
])('“he” is no place that somebody is of: %s', (text) => {
  expect(namesIn(text)).toEqual(['Joss Brix']);
});

test('a surname is nobody’s double one where somebody who is quoted of has it alone', () => {
  const text =
    'Ada Holt-Brix digs wells. “I married Fin Brix in Lund,” said Ada Holt-Brix. “She finds them,” Brix said.';
  expect(namesIn(text).at(-1)).toBe('Brix');
});

const surenessOf = (text: string) =>
  attribute(text, plainTextBlocks(text), { language: 'en', published: null, speakers: [] }).map(
    ({ confidence }) => confidence,
  );

test('nobody is surely “she” where somebody without a name stands nearer', () => {
  const near = 'Ada Brix came at noon. A child in red boots was poking the pond. “A whale,” she said.';
  const far = 'A child in red boots was poking the pond. Ada Brix came at noon. “A whale,” she said.';
  expect(surenessOf(near).at(-1)).toBeLessThan(NAMED_FROM);
  expect(surenessOf(far).at(-1)).toBeGreaterThanOrEqual(NAMED_FROM);
});

test('nobody is surely “she” who is named as a place alone', () => {
  const [place = 1] = surenessOf('It rained in Quayfield. “I would have slept,” she said.').slice(-1);
  const [person = 0] = surenessOf('Ada Brix lives in Quayfield. “I would have slept,” she said.').slice(-1);
  expect(place).toBeLessThan(NAMED_FROM);
  expect(person).toBeGreaterThanOrEqual(NAMED_FROM);
});

test('nobody is surely “he” where somebody is described anew, or where the sex of another fits who is named with him', () => {
  const boy = 'Otto Brix, ten, was first out of the bus.';
  const driver = 'The driver, a 58-year-old man from Quayfield, was taken to hospital.';
  expect(surenessOf(`${boy} ${driver} “I saw a goat,” he told us.`).at(-1)).toBeLessThan(NAMED_FROM);
  const two = 'Mayor Ulvar Brix met President Ilse Thorne in Quayfield on Monday.';
  const chosen = surenessOf(`${two} She was late. “It was the traffic,” she told him.`);
  const names = namesIn(`${two} She was late. “It was the traffic,” she told him.`);
  expect(names.at(-1) === 'Ilse Thorne' || (chosen.at(-1) ?? 1) < NAMED_FROM).toBe(true);
});

test('a work, a ship or an animal is no “she”', () => {
  for (const named of ['film, Anna, opens', 'ferry, Anna, sails', 'dog, Anna, eats']) {
    const text = `The new ${named} on Friday. Mira Brix was asked about it. “She is lovely,” she said.`;
    expect(namesIn(text).at(-1)).toBe('Mira Brix');
    expect(namesIn(`The new ${named} on Friday. “She is lovely,” she said.`)).toEqual([null]);
  }
});

test('no person has an article before the name', () => {
  const text =
    'Otto Brix grew roses.\n\nThe Lantern Garden said in a statement that it had lost “its best eyes”.\n\nHis view of it was modest. “I looked where nobody did,” he wrote of it.';
  expect(namesIn(text).at(-1)).toBe('Otto Brix');
});

test('a “he” is no surer than the “he” that it stands for', () => {
  const text =
    'Karel Vale, by video, was asked by Mr Thorne whether he had sold it. He said that he had not. “I would never sell it,” he said. “I loved it,” he said.';
  const [first = 1, ...others] = surenessOf(text).slice(-3);
  for (const next of others) expect(next).toBeLessThanOrEqual(Math.max(first, NAMED_FROM));
});

test('“who” is the one that the words before only describe', () => {
  expect(namesIn('There came Otto Brix, the former captain, who told us that it was “only a taxi”.')).toEqual(
    ['Otto Brix'],
  );
  expect(
    namesIn('There came Dr Mira Quell, now director at Ulver Vale, who said: “He drove all night.”'),
  ).toEqual(['Mira Quell']);
});

test('a surname is that of the one who is never called by the given name alone', () => {
  const crew = 'Otto Brix was charged. His nephew Karl Brix drowned. Karl was late, and Karl had no coat.';
  expect(namesIn(`${crew} “It was calm,” Mr Brix said.`)).toEqual(['Otto Brix']);
});
