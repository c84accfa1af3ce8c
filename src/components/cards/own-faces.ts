import { readFile } from 'node:fs/promises';
import type satori from 'satori';
import type { Face, Theme } from '../../settings/theme.ts';

/** A font as satori takes it. */
export type CardFont = Parameters<typeof satori>[1]['fonts'][number];

const WEIGHTS = [400, 600] as const;

/** The scripts that cards are drawn in, as ranges of code points: Latin, Greek, Cyrillic, and what stands between words. */
const CHARACTERS = [
  [0x20, 0x24f],
  [0x370, 0x52f],
  [0x1c80, 0x1c8f],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2de0, 0x2dff],
  [0xa640, 0xa69f],
].map(([first = 0, last = 0]) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
);

/** The owner’s faces in the two weights of a card, each from the face that comes nearest; none where there are none. */
export async function ownFaces(faces: Theme['faces']): Promise<CardFont[]> {
  if (faces.length === 0) return [];
  // Long to load, and not needed where there are none.
  const { default: subsetFont } = await import('subset-font');
  return Promise.all(
    WEIGHTS.map(async (weight) => {
      const [face] = [...faces].sort((a, b) => apart(a, weight) - apart(b, weight)) as [Face];
      const [min, max] = face.weights;
      // WOFF2, as the pages have it, is not read by what draws cards; and a face of many weights is drawn in its lightest.
      const data = await subsetFont(await readFile(face.file), CHARACTERS.join(''), {
        targetFormat: 'truetype',
        ...(min < max && { variationAxes: { wght: Math.min(max, Math.max(min, weight)) } }),
      });
      return { name: 'Own', weight, data };
    }),
  );
}

function apart({ weights: [min, max] }: Face, weight: number): number {
  return Math.max(min - weight, weight - max, 0);
}
