import { expect, test } from 'vitest';
import { mainVoice } from '../../src/components/main-voice.ts';
import { sampleParagraph, sampleQuote } from './sample.ts';

const text = 'x'.repeat(100);

test('whoever speaks in half of a paragraph is its voice', () => {
  expect(mainVoice(sampleParagraph({ text, quotes: [sampleQuote({ start: 40, end: 90 })] }))).toBe('ada-lin');
});

test('a few quoted words leave a paragraph to its writer', () => {
  expect(mainVoice(sampleParagraph({ text, quotes: [sampleQuote({ start: 40, end: 89 })] }))).toBeUndefined();
});

test('a paragraph of two speakers has no main voice', () => {
  const other = sampleQuote({
    start: 50,
    end: 100,
    speaker: { id: 'bo-reed', name: 'Bo Reed', mention: null },
  });
  const quotes = [sampleQuote({ start: 0, end: 50 }), other];
  expect(mainVoice(sampleParagraph({ text, quotes }))).toBeUndefined();
});

test('a paragraph without quotes has none', () => {
  expect(mainVoice(sampleParagraph({ text }))).toBeUndefined();
});
