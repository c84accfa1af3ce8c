import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codePoints } from './reading-letters.ts';

/** What of a variable face is kept. */
interface Wanted {
  /** As CSS writes a `unicode-range`: `U+0000-00FF,U+0131`. */
  characters: string;
  /** The lightest and the boldest, from 1 to 1000. */
  weights: readonly [min: number, max: number];
}

/** What the pages ask of a face beside its letters: kerning, ligatures, figures of one width. */
const FEATURES = ['kern', 'liga', 'tnum'];

/**
 * A face with no more characters and weights than are wanted, with their kerning, their ligatures, and figures of one width. It is
 * made once and kept in `cache`.
 *
 * @param file the face, in WOFF2
 * @returns where the smaller face is, in WOFF2
 */
export async function subsetFace(
  file: string,
  { characters, weights }: Wanted,
  cache: string,
): Promise<string> {
  const face = await readFile(file);
  const [min, max] = weights;
  const name = `${path.basename(file, '.woff2')}-${digestOf(face, `${characters} ${min} ${max} ${FEATURES}`)}`;
  const known = await findFace(cache, name);
  if (known !== null) return known;
  // As a config is loaded, nothing more can be imported by the time it is asked for; and this is long to load.
  const subset = createRequire(import.meta.url)('subset-font') as typeof import('subset-font');
  const options = {
    targetFormat: 'woff2' as const,
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: { wght: { min, max } },
  };
  const smaller = await subset(face, String.fromCodePoint(...codePoints(characters)), options);
  await mkdir(cache, { recursive: true });
  // Several builds may run at once; each renames a whole file into its place.
  const place = path.join(cache, `${name}-${digestOf(smaller)}.woff2`);
  const next = `${place}.${randomUUID().slice(0, 8)}.tmp`;
  await writeFile(next, smaller);
  await rename(next, place);
  return place;
}

/** A face that was made before: its name ends in a digest, by which it is known to be whole. */
async function findFace(cache: string, name: string): Promise<string | null> {
  for (const entry of existsSync(cache) ? await readdir(cache) : []) {
    const place = path.join(cache, entry);
    if (!entry.startsWith(`${name}-`) || !entry.endsWith('.woff2')) continue;
    if (entry === `${name}-${digestOf(await readFile(place))}.woff2`) return place;
  }
  return null;
}

function digestOf(...parts: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
