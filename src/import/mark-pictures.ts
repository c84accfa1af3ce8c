import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf } from './apply-styles.ts';
import type { Change, SourcePlace } from './change.ts';
import { placeOf } from './leave-out.ts';
import { attribute, wordsOf } from './words-of.ts';

/** A picture of a page. */
export interface PagePicture {
  /** Where it may be found, the likeliest first. */
  addresses: string[];
  alt: string;
  /** Its caption with whatever stands in it, such as a credit; null where it has none. */
  caption: string | null;
  place: SourcePlace;
}

const LAZY = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataUrl', 'dataFullSrc'];
/** In CSS pixels: nobody sees a picture of less. */
const SEEN_FROM = 3;
const CAPTION_CLASS = /(?:^|[-_])caption(?:$|[-_])/i;

/**
 * Lists the pictures of a page, and leaves in place of each `<img data-picture="number">`; its caption is taken out of the text.
 * Pictures of emoji become the emoji; those that only count readers go.
 */
export function markPictures(page: Root, changes: Change[]): PagePicture[] {
  const pictures: PagePicture[] = [];
  const captions = captionsOf(page);
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'noscript')
      return dropCopy(node, parent.children[index - 1]) ? [SKIP, index + 1] : undefined;
    const sources =
      node.tagName === 'picture' ? node.children.filter((child) => child.type === 'element') : [];
    const img = node.tagName === 'img' ? node : sources.find(({ tagName }) => tagName === 'img');
    if (!img) return undefined;
    const alt = attribute(img.properties, 'alt').replace(/\s+/g, ' ').trim();
    if (classesOf(img).some((name) => /^(?:emoji|wp-smiley)$/.test(name))) {
      parent.children[index] = { type: 'text', value: alt };
      return undefined;
    }
    if (isPixel(img)) {
      changes.push({ kind: 'pixel', words: attribute(img.properties, 'src'), place: placeOf(img) });
      parent.children.splice(index, 1);
      return index;
    }
    const addresses = [...new Set([img, ...sources].flatMap(addressesOf))];
    const caption = captions.get(img) ?? null;
    pictures.push({ addresses, alt, caption, place: placeOf(img) });
    parent.children[index] = {
      type: 'element',
      tagName: 'img',
      properties: { dataPicture: String(pictures.length - 1), src: 'picture.jpg' },
      children: [],
    };
    return [SKIP, index + 1];
  });
  return pictures;
}

/** The captions by the picture that each belongs to, which are taken out of their figures. */
function captionsOf(page: Root): ReadonlyMap<Element, string> {
  const captions = new Map<Element, string>();
  visit(page, 'element', (node) => {
    if (node.tagName !== 'figure' && node.tagName !== 'div') return;
    const images = descendants(node, ({ tagName }) => tagName === 'img');
    const [first] = images;
    if (!first || (node.tagName === 'div' && images.length > 1)) return;
    const isWorded =
      descendants(node, ({ tagName }) => ['blockquote', 'table', 'pre'].includes(tagName)).length > 0;
    if (isWorded) return;
    const found = descendants(node, (each) => each.tagName === 'figcaption' || isCaption(each))[0];
    if (!found || descendants(found, ({ tagName }) => tagName === 'img').length > 0) return;
    const words = wordsOf(found);
    if (words !== '' && !captions.has(first)) captions.set(first, words);
    if (words !== '') remove(node, found);
  });
  return captions;
}

function isCaption(node: Element): boolean {
  return classesOf(node).some((name) => CAPTION_CLASS.test(name));
}

function descendants(within: Element, test: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(within, 'element', (node) => {
    if (node !== within && test(node)) found.push(node);
  });
  return found;
}

function remove(within: Element, wanted: Element): void {
  visit(within, 'element', (node, index, parent) => {
    if (node === wanted && parent && index !== undefined) parent.children.splice(index, 1);
  });
}

/** A copy for browsers without script of the picture before it. */
function dropCopy(node: Element, before: unknown): boolean {
  const isCopy = descendants(node, ({ tagName }) => tagName === 'img').length > 0 && isMarked(before);
  if (isCopy) node.children = [];
  return isCopy;
}

function isMarked(node: unknown): boolean {
  const { properties = {} } = (node ?? {}) as Partial<Element>;
  return properties['dataPicture'] !== undefined;
}

function isPixel({ properties }: Element): boolean {
  const sizes = ['width', 'height']
    .map((name) => attribute(properties, name))
    .filter((size) => /^\d+/.test(size));
  return sizes.length > 0 && sizes.every((size) => Number.parseInt(size, 10) < SEEN_FROM);
}

function addressesOf(node: Element): string[] {
  const sets = ['srcSet', 'dataSrcset'].flatMap((name) => largestFirst(attribute(node.properties, name)));
  const lazy = LAZY.map((name) => attribute(node.properties, name));
  return [attribute(node.properties, 'src'), ...lazy, ...sets].filter((address) => address.trim() !== '');
}

/** `a.jpg 300w, b.jpg 900w`: b, a. */
function largestFirst(set: string): string[] {
  return set
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .map(([address = '', size = '0']) => ({ address, size: Number.parseFloat(size) || 0 }))
    .sort((a, b) => b.size - a.size)
    .map(({ address }) => address);
}
