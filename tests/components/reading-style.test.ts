import { expect, test } from 'vitest';
import { readingStyle } from '../../src/components/reading-style.ts';
import { sampleVoices } from './sample.ts';

test('speakers differ in colour, bar and line', () => {
  const style = readingStyle(sampleVoices(['ada-lin', 'bo-reed'], []));
  expect(style).toContain('{--voice:var(--voice-1);--stroke:4px solid;--underline:solid 2px}');
  expect(style).toContain('{--voice:var(--voice-2);--stroke:3px dashed;--underline:dashed 2px}');
});

test('the seventh speaker looks like the first', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(readingStyle(sampleVoices(ids, []))).toContain('[data-voice="g"]){--voice:var(--voice-1)');
});

test('a note and its mark share a name', () => {
  const style = readingStyle(sampleVoices([], ['note-scope', 'note-term']));
  expect(style).toContain(':is([data-n="2"],[id="note-term"]){--mark:--mark-2}');
});

test('an id cannot close the style element', () => {
  expect(readingStyle(sampleVoices([], ['note-</style>"]{}']))).not.toMatch(/<|"\]\{\}/);
});
