import { expect, test } from 'vitest';
import { readTheme } from '../../src/load/read-theme.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const themeOf = (css: string) => readTheme(temporaryFolder({ 'paper.css': css }), ['./paper.css']);

test('a paper that sets nothing has the colours and the face of the engine', () => {
  const { paper, card, readingFont, faces } = themeOf('');
  expect(paper).toEqual({ light: '#fffdf8', dark: '#15161a' });
  const { voices, ...colours } = card;
  expect(colours).toEqual({ paper: '#fffdf8', ink: '#1c1b18', quiet: '#504c44', marker: '#ffd454' });
  expect([voices.length, voices[0]]).toEqual([8, '#0f797a']);
  expect({ readingFont, faces }).toEqual({ readingFont: true, faces: [] });
});

test('an owner’s colours hold, in whatever form CSS has for them', () => {
  const { paper, card } = themeOf(`:root { --sea: oklch(60% 0.2 250); --ink: var(--sea); --ink-quiet: #abc;
    --paper: light-dark(rgb(250 250 250), hsl(210 50% 10%)); --marker-strong: var(--none, #ff0000); --voice-2: #123456 }`);
  expect(paper).toEqual({ light: '#fafafa', dark: '#0d1a26' });
  expect(card).toMatchObject({ paper: '#fafafa', ink: '#0083e3', quiet: '#aabbcc', marker: 'red' });
  expect(card.voices[1]).toBe('#123456');
});

test('dark colours may stand in a media query, and what is said of print is left alone', () => {
  const { paper } = themeOf(`:root { --paper: #eeeeee }
    @media (prefers-color-scheme: dark) { :root { --paper: #111111 } }
    @media print { :root { --paper: #ffffff } }`);
  expect(paper).toEqual({ light: '#eeeeee', dark: '#111111' });
});

test('the faces are those of the family that articles are set in, upright', () => {
  const folder = temporaryFolder({
    'faces.css': `@font-face { font-family: "Harbour"; src: url("./faces/harbour.woff2?v=2") format("woff2"); font-weight: 300 800 }
      @font-face { font-family: Harbour; src: url(faces/italic.woff2); font-style: italic }
      @font-face { font-family: Other; src: url(faces/other.woff2) }
      :root { --serif: "Harbour", serif }`,
  });
  const { faces, readingFont } = readTheme(folder, ['faces.css']);
  expect(faces).toEqual([{ file: `${folder}/faces/harbour.woff2`, weights: [300, 800] }]);
  expect(readingFont).toBe(false);
});
