import { expect, test } from 'vitest';
import { readVoices } from '../../src/article/read-voices.ts';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { joinParagraphs } from '../../src/text/join-paragraphs.ts';

/** What is found in a paragraph, from one of its words on to its end. */
function found(text: string, kind: Attribution['kind'], from: string): Attribution {
  const start = text.indexOf(from);
  return { kind, start, end: text.length - 1, medium: null } as unknown as Attribution;
}

function voice(text: string, kind: Attribution['kind'], from: string) {
  const running = joinParagraphs([{ text }] as never);
  return readVoices(running, [found(text, kind, from)], () => 'finch', 'en')[0];
}

test('a sentence that is quoted in part is quoted as far as its marks reach', () => {
  const text = 'Finch said the bridge would “open in May, come rain or shine”.';
  expect(voice(text, 'mixed', 'the bridge')).toEqual({
    words: 12,
    quoted: 7 / 12,
    speaker: 'finch',
    medium: null,
  });
});

test('what is only told in other words is not', () => {
  expect(voice('Finch said the bridge would open.', 'indirect', 'the bridge')?.quoted).toBe(0);
});
