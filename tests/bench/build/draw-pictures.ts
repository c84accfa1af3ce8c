import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { seededRandom } from '../seeded-random.ts';

/** In pixels: as wide as the column of an article on a dense screen. */
const WIDTH = 900;
const HEIGHT = 600;
/** How far the pictures are apart on the sheet that they are cut from. */
const STEPS = 128;

/**
 * Draws pictures as JPEG files of some 150 kB, each unlike all others: pieces of one sheet of blurred specks, which take
 * as long to read and to write as photographs.
 *
 * @param files as absolute paths, at most 16,384, in folders that are there
 */
export async function drawPictures(files: readonly string[], seed: number): Promise<void> {
  if (files.length > STEPS ** 2) throw new Error(`There is room for ${STEPS ** 2} pictures.`);
  const random = seededRandom(seed);
  const [width, height] = [WIDTH + STEPS, HEIGHT + STEPS];
  const specks = Buffer.from(Array.from({ length: width * height * 3 }, () => Math.floor(random() * 256)));
  const raw = { width, height, channels: 3 } as const;
  const sheet = await sharp(specks, { raw }).blur(2).normalise().raw().toBuffer();
  for (const [index, file] of files.entries()) {
    const piece = { left: index % STEPS, top: Math.floor(index / STEPS), width: WIDTH, height: HEIGHT };
    await writeFile(file, await sharp(sheet, { raw }).extract(piece).jpeg({ quality: 80 }).toBuffer());
  }
}
