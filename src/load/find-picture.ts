import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { FindPicture, PictureFile } from '../article/place-picture.ts';
import { didYouMean } from '../message/nearest.ts';
import { addresses } from '../settings/addresses.ts';
import type { Settings } from '../settings/settings.ts';

/** What browsers show and Astro makes sizes of. */
const FORMATS: readonly string[] = ['jpg', 'png', 'webp', 'avif'];
/** In bytes, and in pixels across: more takes minutes to read, less is no picture on a page. */
const LARGEST = 20_000_000;
const NARROWEST = 200;

/**
 * Finds the pictures of an article, beside it or elsewhere in `content/`, or on sites that pages may ask.
 *
 * @param root the folder that holds `content/`, as an absolute path
 * @param article the Markdown file, from the root
 */
export function findPictures(
  root: string,
  article: string,
  slug: string,
  settings: Pick<Settings, 'url' | 'base' | 'csp'>,
): FindPicture {
  const names = new Map<string, string>();
  const folder = path.posix.dirname(article);
  const { absolute } = addresses(settings);
  return (src) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) return remote(src, settings);
    const found = localPicture(root, folder, src);
    if (typeof found === 'string') return found;
    const { path: place, ...size } = found;
    const name = path.posix.basename(place);
    const known = names.get(name) ?? place;
    const unique = known === place ? name : `${hash('sha256', place).slice(0, 8)}-${name}`;
    names.set(unique, place);
    return { src: absolute(`articles/${slug}/pictures/${encodeURIComponent(unique)}`), path: place, ...size };
  };
}

/**
 * A picture that lies in `content/`; a sentence where there is none that can be shown.
 *
 * @param folder the one from which its place is written, from the root
 */
export function localPicture(
  root: string,
  folder: string,
  src: string,
): { path: string; width: number; height: number } | string {
  const place = path.posix.normalize(path.posix.join(folder, decoded(src)));
  if (src.startsWith('/') || !place.startsWith('content/'))
    return `The picture “${src}” lies outside of content/; put it beside the text, and write its place from there.`;
  const file = path.join(root, place);
  if (!existsSync(file)) return missing(src, file);
  if (!isWithin(path.join(root, 'content'), file))
    return `The picture “${src}” leads out of content/ by a link; put the file itself beside the text.`;
  const size = sizeOf(src, file);
  return typeof size === 'string' ? size : { path: place, ...size };
}

function remote(src: string, { csp }: Pick<Settings, 'csp'>): PictureFile | string {
  const { protocol, origin } = URL.parse(src) ?? { protocol: '', origin: src };
  if (protocol !== 'https:')
    return `The picture’s address “${src}” does not begin with https://; expected that, or a file beside the text.`;
  if (csp['img-src'].includes(origin)) return { src, path: null, width: null, height: null };
  return `The picture lies on another site, ${origin}, which pages do not ask; save it beside the text, or let pages ask that site, in astro.config.ts: csp: { 'img-src': ['${origin}'] }.`;
}

function missing(src: string, file: string): string {
  const folder = path.dirname(file);
  const others = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(?:jpe?g|png|webp|avif)$/i.test(name))
    : [];
  return `There is no picture “${src}”; put the file there, or mend its name.${didYouMean(path.basename(file), others)}`;
}

function isWithin(folder: string, file: string): boolean {
  return realpathSync(file).startsWith(realpathSync(folder) + path.sep);
}

/** In pixels, as it is shown upright; a sentence where it can’t be shown. */
function sizeOf(src: string, file: string): { width: number; height: number } | string {
  const { size } = statSync(file);
  if (size > LARGEST)
    return `The picture “${src}” has ${(size / 1e6).toFixed(1)} MB; expected at most ${LARGEST / 1e6}: save a smaller copy of it.`;
  const found = measure(file);
  if (!found || !FORMATS.includes(found.type ?? '')) {
    const type = found?.type ? `is of the format ${found.type}` : 'is no picture that can be read';
    return `The picture “${src}” ${type}; expected JPEG, PNG, WebP or AVIF: save it as one of these.`;
  }
  const [width, height] =
    (found.orientation ?? 1) > 4 ? [found.height, found.width] : [found.width, found.height];
  if (width < NARROWEST)
    return `The picture “${src}” is ${width} pixels wide; expected at least ${NARROWEST}: take a larger copy of it.`;
  return { width, height };
}

function measure(file: string): ReturnType<typeof imageSize> | null {
  try {
    return imageSize(readFileSync(file));
  } catch {
    return null;
  }
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
