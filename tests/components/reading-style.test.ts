import { expect, test } from 'vitest';
import { readingStyle } from '../../src/components/reading-style.ts';
import { english } from '../english.ts';
import { sampleVoices } from './sample.ts';

test('a note and its mark share a name', () => {
  const style = readingStyle(sampleVoices([], ['note-scope', 'note-term']), new Set(), new Map(), english);
  expect(style).toContain(':is([data-n="2"],[id="note-term"]){--mark:--mark-2}');
});

test('an id cannot close the style element', () => {
  expect(readingStyle(sampleVoices([], ['note-</style>"]{}']), new Set(), new Map(), english)).not.toMatch(
    /<|"\]\{\}/,
  );
});
