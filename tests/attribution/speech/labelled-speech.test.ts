import { expect, test } from 'vitest';
import { namesIn, whoSaid } from '../who-said.ts';

test('a turn of an interview is its speaker’s, and so are the paragraphs that follow', () => {
  const text =
    'Quay Post: When did the water come?\n\nMira Halden, baker: At night. I saw it.\n\nI told my son “run” and he did.\n\nPhoto: the quay.\n\nQuay Post: Who helped?\n\nHalden: Nobody.';
  expect(whoSaid(text)).toEqual([
    ['When did the water come?', 'Quay Post'],
    ['At night. I saw it.', 'Mira Halden'],
    ['I told my son “run” and he did.', 'Mira Halden'],
    ['Who helped?', 'Quay Post'],
    ['Nobody.', 'Mira Halden'],
  ]);
});

test('capitals, times and offices may stand in a label', () => {
  const text = '[00:05] THE COURT: Proceed.\n\n[00:07] MS. HALDEN: I will.\n\n[01:15] THE COURT: Thank you.';
  expect(whoSaid(text).map(([words]) => words)).toEqual(['Proceed.', 'I will.', 'Thank you.']);
});

test('lines of practical matter are no speakers', () => {
  expect(
    namesIn('Tickets: ten crowns.\n\nPhoto: the quay.\n\nTickets: at the door.\n\nPhoto: the pier.'),
  ).toEqual([]);
});

test('who signs under a quotation, or stands before it with an office, said it', () => {
  expect(namesIn('“The baths stay open.”\n\n— Mira Halden, mayor of Wren')).toEqual(['Mira Halden']);
  expect(namesIn('“My cellar is wet.” — Edda Page, Quay Lane')).toEqual(['Edda Page']);
  expect(namesIn('Yann Holder, pilot: “The gulls do not mind.”')).toEqual(['Yann Holder']);
});

test('“A:” answers as the only person named before the first question, and as nobody where there are more', () => {
  const turns = 'Q: How many ships a day?\n\nA: Nine, on a slow day.';
  expect(namesIn(`Harbourmaster Anna Berg answers.\n\n${turns}`)).toEqual([null, 'Anna Berg']);
  expect(namesIn(`Anna Berg talks to Karl Stein.\n\n${turns}`)).toEqual([null, null]);
});

test('“A:” answers as whoever the heading names, and is not who asks or the house that somebody comes from', () => {
  const turns = 'Q: How many ships a day?\n\nA: Nine, on a slow day.';
  const answers = (above: string) => whoSaid(`${above}\n\n${turns}`);
  const expected = [
    ['How many ships a day?', null],
    ['Nine, on a slow day.', 'Anna Berg'],
  ];
  expect(answers('Meet the Mayor: Anna Berg on Boats and Bridges')).toEqual(expected);
  expect(answers('Q&A: Harbourmaster Anna Berg')).toEqual(expected);
  expect(answers('By Otto Stein\n\nAnna Berg, the mayor, met us in her office.')).toEqual(expected);
  expect(answers('Five minutes with Anna Berg\n\nThe gardener of Holm Lodge on snails.')).toEqual(expected);
  expect(answers('Anna Berg has left. She spoke to the Tern Gazette at home.')).toEqual(expected);
  expect(answers('Anna Berg has left. She spoke to Otto Stein at home.')).toEqual(expected);
});

test('initials in a label are those of whom the text names', () => {
  const turns = 'AB: Is it far?\n\nOS: It is.\n\nAB: Still?';
  expect(namesIn(`Otto Stein met the climber Anna Berg at her shop.\n\n${turns}`)).toEqual([
    'Anna Berg',
    'Otto Stein',
    'Anna Berg',
  ]);
  expect(namesIn(`Otto Stein met the climbers Anna Berg and Ada Brix at their shop.\n\n${turns}`)).toEqual([
    'AB',
    'Otto Stein',
    'AB',
  ]);
});

test('an entry of a timeline begins behind its time', () => {
  expect(namesIn('9.30am Harbourmaster Anna Berg said: “The quay is dry.”')).toEqual(['Anna Berg']);
  expect(namesIn('14:02 – Harbourmaster Anna Berg said: “The quay is dry.”')).toEqual(['Anna Berg']);
});

test('a label is a name whole, whatever its first word means elsewhere', () => {
  const text = 'Sunday Wren: Why?\n\nANNA BERG: Why not?\n\nSunday Wren: When?\n\nMS. BERG: Now.';
  expect(namesIn(text)).toEqual(['Sunday Wren', 'ANNA BERG', 'Sunday Wren', 'ANNA BERG']);
});

test('lines about something have no speaker', () => {
  expect(namesIn('Photo: “Harbour at dawn” by Anna Berg.')).not.toContain('Photo');
  expect(namesIn('Tickets: “The early birds get them all.”')).toEqual([null]);
});
