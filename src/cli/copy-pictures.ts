import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PictureSource, TakePicture } from '../import/imported-article.ts';
import { slugify } from '../schema/slugify.ts';

/** In bytes: more than any camera makes of a picture for print. */
const LARGEST = 50_000_000;
/** In bytes: what is smaller holds the place of a picture that a script was to load. */
const SMALLEST = 100;

/** How files of each format begin. */
const FORMATS: readonly [string, RegExp][] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['avif', /^.{4}ftypavi[fs]/s],
];

/** The pictures of an article that is being imported. */
export interface PictureCopies {
  take: TakePicture;
  /** Writes the copies. */
  write: () => Promise<void>;
}

/**
 * Copies pictures beside an article: those that lie with its source, in its folder or below, and those that the source holds itself. Nothing
 * is fetched, and no file elsewhere is touched.
 *
 * @param source the file that is imported
 * @param folder where the article will lie
 * @param taken the names that pictures of this run have there already
 */
export function copyPictures(source: string, folder: string, taken: Set<string>): PictureCopies {
  const copies = new Map<string, { name: string; bytes: Uint8Array }>();
  const stem = slugify(path.parse(source).name);
  const take: TakePicture = (picture) => {
    const key = 'address' in picture ? picture.address : `${copies.size}`;
    const known = copies.get(key);
    if (known) return { url: `./${known.name}` };
    const read = readPicture(picture, source);
    if (typeof read === 'string') return { reason: read };
    const name = freeName(read.name === null ? `${stem}-${copies.size + 1}` : read.name, stem, read);
    copies.set(key, { name, bytes: read.bytes });
    return { url: `./${name}` };
  };
  return { take, write };

  function freeName(wanted: string, prefix: string, { bytes, format }: Picture): string {
    const names = [wanted, `${prefix}-${wanted}`];
    for (let number = 0; ; number++) {
      const name = `${names[number] ?? `${prefix}-${wanted}-${number}`}.${format}`;
      const file = path.join(folder, name);
      if (taken.has(name) || (existsSync(file) && !readFileSync(file).equals(bytes))) continue;
      taken.add(name);
      return name;
    }
  }

  async function write(): Promise<void> {
    if (copies.size > 0) await mkdir(folder, { recursive: true });
    for (const { name, bytes } of copies.values()) {
      const target = path.join(folder, name);
      if (!existsSync(target)) await writeFile(target, bytes);
    }
  }
}

interface Picture {
  /** Without its extension; null where it has none of its own. */
  name: string | null;
  format: string;
  bytes: Buffer;
}

/** The picture, or in words why there is none. */
function readPicture(picture: PictureSource, source: string): Picture | string {
  if ('bytes' in picture) return pictureOf(Buffer.from(picture.bytes), null);
  const { address } = picture;
  const data = /^data:[^,]*;base64,(.*)$/is.exec(address)?.[1];
  if (data !== undefined) return pictureOf(Buffer.from(data, 'base64'), null);
  if (/^(?:(?!file:)[a-z][a-z0-9+.-]+:|\/\/)/i.test(address))
    return 'it lies on another site; save it beside the source';
  const file = fileWithin(path.dirname(source), address);
  if (file === null) return 'there is no such file beside the source';
  if (statSync(file).size > LARGEST) return `it is larger than ${LARGEST / 1e6} MB`;
  return pictureOf(readFileSync(file), slugify(path.parse(file).name));
}

function pictureOf(bytes: Buffer, name: string | null): Picture | string {
  const start = bytes.subarray(0, 16).toString('latin1');
  const format = FORMATS.find(([, beginning]) => beginning.test(start))?.[0];
  if (format === undefined) return 'it is no JPEG, PNG, GIF, WebP or AVIF';
  return bytes.length < SMALLEST ? 'it only holds the place of a picture' : { name, format, bytes };
}

/** A file that an address means, if it lies in the folder or below: nobody's page has other files of this machine published. */
function fileWithin(folder: string, address: string): string | null {
  const names = address.startsWith('file:')
    ? [fromUrl(address)]
    : [decoded(address.replace(/[?#].*$/s, '')), address];
  for (const name of names) {
    if (name === null || name.includes('\0')) continue;
    const file = path.resolve(
      folder,
      name.startsWith('/') && !address.startsWith('file:') ? `.${name}` : name,
    );
    if (!isFile(file)) continue;
    const root = realpathSync(folder);
    if (realpathSync(file).startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return file;
  }
  return null;
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    // What can’t even be looked at, such as a name that is too long, is no picture.
    return false;
  }
}

function fromUrl(address: string): string | null {
  try {
    return fileURLToPath(address);
  } catch {
    return null;
  }
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
