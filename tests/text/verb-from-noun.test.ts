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
