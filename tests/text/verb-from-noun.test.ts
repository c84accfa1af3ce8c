import { expect, test } from 'vitest';
import { readTokens } from '../../src/text/tokens.ts';

const posOf = (text: string, word: string) => readTokens(text).find((token) => token.text === word)?.pos;

test('a noun that could be a verb of saying is one behind the name that begins a clause', () => {
  expect(posOf('“The ferry is late,” Holt notes.', 'notes')).toBe('VERB');
  expect(posOf('The bridge is closed, the Holm Daily reports.', 'reports')).toBe('VERB');
  expect(posOf('“The tide is out,” Holt shot back.', 'shot')).toBe('VERB');
});

test('elsewhere it stays what it is', () => {
  expect(posOf('He left the room with notes, pens and a lamp.', 'notes')).toBe('NOUN');
  expect(posOf('She read the annual reports, and the letters.', 'reports')).toBe('NOUN');
});

test('its lemma is the verb’s', () => {
  expect(readTokens('“We will go,” Holt quips.').find(({ text }) => text === 'quips')?.lemma).toBe('quip');
});

test('what a name does is a verb before an object, a clause or a particle', () => {
  const verbs = ['senses', 'points', 'hands', 'records', 'plans', 'returns'];
  const texts = [
    'Mona senses that the tide is out.',
    'It is late. And Mona points out the lamp.',
    'When Otto hands her the key, she leaves.',
    'Ada Finch records that the bridge was closed.',
    'In May, Holt plans to leave.',
    'As Mona returns to the quay, the ferry leaves.',
  ];
  for (const [i, text] of texts.entries()) expect(posOf(text, verbs[i] as string), text).toBe('VERB');
  expect(readTokens('Mona senses that.').find(({ text }) => text === 'senses')?.lemma).toBe('sense');
});

test('papers state things', () => {
  expect(posOf('The police report states: “No.”', 'states')).toBe('VERB');
  expect(posOf('“No,” their report states, and so on.', 'states')).toBe('VERB');
  expect(posOf('The member states, it is said, agree.', 'states')).toBe('NOUN');
  expect(posOf('Otto Brix preferred “a win”.', 'preferred')).toBe('VERB');
});

test('what belongs to a name stays a noun', () => {
  expect(posOf('They spoke at Holm rallies the day before.', 'rallies')).toBe('NOUN');
  expect(posOf('Holm states that suffered most are poor.', 'states')).toBe('NOUN');
  expect(posOf('Sella residents the council had asked stayed away.', 'residents')).toBe('NOUN');
});
