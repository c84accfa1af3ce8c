import { expect, test } from 'vitest';
import { plainTextBlocks } from '../../src/attribution/plain-text-blocks.ts';
import { transcriptLabels } from '../../src/attribution/transcript-labels.ts';
import { namesIn } from './who-said.ts';

const turns = (text: string) =>
  [...transcriptLabels(text, plainTextBlocks(text))].map(([{ end }, { start }]) => text.slice(start, end));

test('the turns of a conversation begin behind their labels', () => {
  expect(turns('HOLT: Will you?\n\nANNA BERG: We will.\n\nHOLT: When?')).toEqual([
    'Will you?',
    'We will.',
    'When?',
  ]);
  expect(turns('Q. Will you?\n\nA. We will.\n\nQ. When?')).toEqual(['Will you?', 'We will.', 'When?']);
  expect(turns('The mayor spoke.\n\nQ: Will you?\n\nA: We will.')).toEqual(['Will you?', 'We will.']);
});

test('a heading or two with a colon make no conversation', () => {
  expect(
    turns('UPDATE: The bridge is open.\n\nThe city is glad.\n\nCORRECTION: It was built in a year.'),
  ).toEqual([]);
  expect(turns('UPDATE: One.\n\nNOTE: Two.\n\nCORRECTION: Three.')).toEqual([]);
  expect(turns('Q: Who pays?\n\nThe city does.\n\nA: list')).toEqual([]);
});

test('two turns are a conversation where each has its time, or where there is nothing else', () => {
  expect(turns('[12:05] ANNA BERG: We begin.\n\n[12:07] KARL HOLT: Not yet.')).toEqual([
    'We begin.',
    'Not yet.',
  ]);
  expect(turns('ANNA BERG: We begin.\n\nKARL HOLT: Not yet.')).toEqual(['We begin.', 'Not yet.']);
  expect(turns('MONDAY: Closed.')).toEqual([]);
  expect(turns('Two of them spoke to us.\n\nANNA BERG: We begin.\n\nKARL HOLT: Not yet.')).toEqual([
    'We begin.',
    'Not yet.',
  ]);
  expect(turns('We asked.\n\nMR BERG, BAKER: It rained.\n\nMS HOLT, JUDGE: It did.')).toEqual([
    'It rained.',
    'It did.',
  ]);
  expect(turns('We asked.\n\nTOP NEWS: It rained.\n\nREAD MORE: It did.')).toEqual([]);
});

test('questions without a label are the interviewer’s', () => {
  expect(
    turns('What do you miss?\n\nAnna Berg: The tar.\n\nI still do.\n\nAnd least?\n\nBerg: The rats.'),
  ).toEqual(['The tar.', 'I still do.', 'The rats.']);
});

test('a paper’s name may have “&” in it', () => {
  const text =
    'Owls & Boats: Where do you sail?\n\nMira Halden: To the lake.\n\nOwls & Boats: Alone?\n\nHalden: With a dog.';
  expect(namesIn(text)).toEqual(['Owls & Boats', 'Mira Halden', 'Owls & Boats', 'Mira Halden']);
});
