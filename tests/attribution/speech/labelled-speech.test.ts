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

test('lines about something have no speaker', () => {
  expect(namesIn('Photo: “Harbour at dawn” by Anna Berg.')).not.toContain('Photo');
  expect(namesIn('Tickets: “The early birds get them all.”')).toEqual([null]);
});
