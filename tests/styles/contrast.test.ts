import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingStyle } from '../../src/components/reading-style.ts';
import { MOST_LOOKS } from '../../src/components/voice-looks.ts';
import { voiceStyle } from '../../src/components/voice-style.ts';
import { sampleVoices } from '../components/sample.ts';
import { english } from '../english.ts';
import { contrast, distance, EYES, lightOf } from './colour.ts';
import { highlights } from './highlights.ts';

/** WCAG 2.2: 1.4.6 (AAA) for text, and for lines and bars what 1.4.3 asks of text. */
const TEXT = 7;
const LINES = 4.5;
/** Five times what is just noticeable, side by side. */
const APART = 10;

const VOICES = Array.from({ length: MOST_LOOKS }, (_, index) => `voice-${index + 1}`);
const GROUNDS = ['paper', 'paper-raised', 'marker', 'marker-strong'];

const SOURCE = path.resolve(import.meta.dirname, '../../src');
const sheets = new Map(
  globSync('**/*.css', { cwd: SOURCE }).map((file) => [file, readFileSync(path.join(SOURCE, file), 'utf8')]),
);

const css = sheets.get('styles/tokens.css') ?? '';
const colours = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];

const highlighted = [
  ...sheets.values(),
  readingStyle(sampleVoices(['a'], ['note-a']), new Set(['a']), new Map([['a', 1]]), english),
]
  .flatMap(highlights)
  .map((highlight) => [highlight.selector, highlight] as const);

describe.each([
  ['light', 2],
  ['dark', 3],
] as const)('in %s', (_, column) => {
  const token = (name: string) => colours.find((colour) => colour[1] === name)?.[column] ?? '';

  test.each(GROUNDS)('text stands out from %s', (ground) => {
    expect(contrast(token('ink'), token(ground))).toBeGreaterThanOrEqual(TEXT);
  });

  // Quiet is also what others than the speaker pointed at become, on whatever ground their words stand.
  test.each(highlighted)('all that can stand on the highlight of %s stands out from it', (_, highlight) => {
    const ground = token(highlight.ground);
    for (const text of highlight.texts) {
      expect(contrast(token(text), ground), `text in ${text}`).toBeGreaterThanOrEqual(TEXT);
    }
    for (const drawn of highlight.lines.flatMap((name) => (name === 'voice' ? VOICES : [name]))) {
      expect(contrast(token(drawn), ground), `lines in ${drawn}`).toBeGreaterThanOrEqual(LINES);
    }
  });

  test.each(['paper', 'paper-raised'])('quiet text stands out from %s', (ground) => {
    expect(contrast(token('ink-quiet'), token(ground))).toBeGreaterThanOrEqual(TEXT);
  });

  test('whatever else has a colour stands out from paper and from what is raised from it', () => {
    const others = colours.flatMap(([, name = '']) => (/^ink|^paper/.test(name) ? [] : [name]));
    const drawn = others.filter((name) => !GROUNDS.includes(name));
    expect(drawn).toEqual(['line', 'marker-line', 'focus', ...VOICES]);
    for (const name of drawn) {
      for (const ground of ['paper', 'paper-raised']) {
        expect(contrast(token(name), token(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(LINES);
      }
    }
  });

  test.each(Object.entries(EYES))('any two of eight speakers are told apart by %s eyes', (_, see) => {
    const lights = VOICES.map((name) => see(lightOf(token(name))));
    for (const [index, one] of lights.entries()) {
      for (const other of lights.slice(index + 1)) {
        expect(distance(one, other)).toBeGreaterThanOrEqual(APART);
      }
    }
  });
});

test('each of eight speakers has a bar of its own, should no colour be seen', () => {
  const style = voiceStyle(new Map(VOICES.map((id, index) => [id, index + 1])));
  const bars = [...style.matchAll(/--bar-width:([^}]+)/g)].map(([, bar]) => bar);
  expect(new Set(bars).size).toBe(MOST_LOOKS);
});

test('only the tokens name colours, so that these alone need measuring', () => {
  for (const [sheet, text] of sheets) {
    if (sheet.endsWith('tokens.css')) continue;
    const own = text.match(/#[\da-f]{3,8}\b(?=[;\s,)])/gi) ?? [];
    expect(own, sheet).toEqual(sheet.endsWith('base.css') ? ['#fff'] : []);
  }
});

test('every kind of highlight is looked at', () => {
  const grounds = highlighted.map(([selector]) => selector).join('\n');
  for (const part of [
    '[data-quote]:target',
    'data-followed',
    '.shared',
    '::target-text',
    '.tombstone',
    ':target)) :is(',
  ]) {
    expect(grounds).toContain(part);
  }
});
