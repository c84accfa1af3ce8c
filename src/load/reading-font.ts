import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontProviders } from 'astro/config';
import { readingLetters } from './reading-letters.ts';
import { subsetFace } from './subset-face.ts';

/** What the Latin subsets cover, as the font's own package says. */
const LATIN =
  'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** From body text to what is bold: all that the styles ask for. */
const WEIGHTS = [400, 700] as const;

/**
 * The serif that articles are set in where the owner has set no other, as Astro's fonts take it: no more of it than the styles ask
 * for, and first what nearly every page of the paper's language needs.
 *
 * @param language that of the paper, as a BCP 47 tag
 */
export async function readingFont(projectRoot: URL, language: string) {
  const root = fileURLToPath(projectRoot);
  const { first, rest } = readingLetters(LATIN, language);
  return {
    provider: fontProviders.local(),
    name: 'Source Serif 4',
    cssVariable: '--font-source-serif',
    fallbacks: ['Charter', 'Georgia', 'serif'],
    // Faces cut to the measure of another would be cut to that of the first variant, of rare letters alone, and half as large again.
    optimizedFallbacks: false,
    // A face that comes late is left for the next page: the lines never move under a reader.
    display: 'optional' as const,
    options: {
      variants: [
        // Of two that are said to have a letter, browsers take the last: the other need not be told which it lacks.
        await face('normal', rest, root, LATIN),
        // Asked for before it is needed: `Page.astro` knows its place.
        await face('normal', first, root),
        await face('italic', rest, root, LATIN),
        await face('italic', first, root),
      ] as const,
    },
  };
}

/**
 * A face of some characters.
 *
 * @param range what browsers are told that it has, and these among them
 */
async function face(style: 'normal' | 'italic', characters: string, root: string, range = characters) {
  const fonts = path.dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/package.json'),
  );
  const file = path.join(fonts, `files/source-serif-4-latin-wght-${style}.woff2`);
  const wanted = { characters, weights: WEIGHTS };
  const smaller = await subsetFace(file, wanted, path.resolve(root, 'node_modules/.cache/fonts'));
  // Astro names the family after all that is said here: the same on every machine.
  const src: [string] = [`./${path.relative(root, smaller).replaceAll(path.sep, '/')}`];
  const unicodeRange: [string] = [range];
  return { src, weight: WEIGHTS.join(' '), style, unicodeRange };
}
