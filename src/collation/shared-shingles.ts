import { hashText } from '../permalinks/hash-text.ts';
import { STOCK_PHRASES } from './stock-phrases.ts';

/** Words of a shingle: so many in a row are shared by chance in few texts that don't speak of the same (Broder, 1997). */
export const SHINGLE = 5;

/** Who said the words of a text. */
interface Spoken {
  words: readonly string[];
  speaker: string | null;
}

/** What texts share. */
export interface SharedShingles {
  /** Pairs of texts that share a shingle; see `pairNumber`. */
  pairs: Set<number>;
  /** Shingles that belong to nobody, as `shinglesOf` gives them. */
  stock: Set<number>;
}

/** As many named speakers as say a phrase when it is a phrase of the language. */
const STOCK_SPEAKERS = 3;
/** With how many of the texts behind it that hold a shingle each is paired. */
const NEIGHBOURS = 12;

/**
 * Finds which texts share words, without comparing each with each: their shingles are sorted, and equal ones stand together.
 * Phrases that several speakers use are no one's, and join nothing.
 *
 * @param texts at most a million, in the order of time: of a shingle that very many hold, each is paired with the next ones only
 */
export function sharedShingles(texts: readonly Spoken[]): SharedShingles {
  const sorted = sortedShingles(texts);
  const pairs = new Set<number>();
  const stock = new Set(STOCK_PHRASES.flatMap((phrase) => shinglesOf(phrase.split(' '))));
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const shingle = Math.floor((sorted[start] ?? 0) / MOST_TEXTS);
    while (end < sorted.length && Math.floor((sorted[end] ?? 0) / MOST_TEXTS) === shingle) end++;
    if (end - start < 2) continue;
    const holders = Array.from(sorted.subarray(start, end), (each) => each % MOST_TEXTS);
    const speakers = new Set(holders.flatMap((holder) => texts[holder]?.speaker ?? []));
    if (speakers.size >= STOCK_SPEAKERS) {
      stock.add(shingle);
      continue;
    }
    holders.forEach((one, place) => {
      for (const other of holders.slice(place + 1, place + 1 + NEIGHBOURS)) {
        if (other !== one) pairs.add(pairNumber(one, other));
      }
    });
  }
  return { pairs, stock };
}

/** Two texts by their places in the list, as one number. */
export function pairNumber(one: number, other: number): number {
  return Math.min(one, other) * MOST_TEXTS + Math.max(one, other);
}

/** The texts of a pair. */
export function pairOf(pair: number): [number, number] {
  return [Math.floor(pair / MOST_TEXTS), pair % MOST_TEXTS];
}

/**
 * The shingles of a text by where they begin, each as a number of 32 bits.
 *
 * @param hashOf `hashText`, or what remembers what it said
 */
export function shinglesOf(words: readonly string[], hashOf = hashText): number[] {
  const shingles: number[] = [];
  const hashes = words.map(hashOf);
  for (let start = 0; start + SHINGLE <= hashes.length; start++) {
    let shingle = 0;
    for (let i = start; i < start + SHINGLE; i++) shingle = Math.imul(shingle ^ (hashes[i] ?? 0), 0x9e3779b1);
    shingles.push((shingle ^ (shingle >>> 15)) >>> 0);
  }
  return shingles;
}

/** More than any paper has quotations; with the 32 bits of a shingle it fits into a number. */
const MOST_TEXTS = 2 ** 20;

/** Each shingle with the place of the text that holds it, as one number, so that they are sorted as numbers are. */
function sortedShingles(texts: readonly Spoken[]): Float64Array {
  const count = texts.reduce((sum, { words }) => sum + Math.max(0, words.length - SHINGLE + 1), 0);
  const all = new Float64Array(count);
  const known = new Map<string, number>();
  const hashOf = (word: string) => {
    const hash = known.get(word) ?? hashText(word);
    known.set(word, hash);
    return hash;
  };
  let at = 0;
  texts.forEach(({ words }, place) => {
    for (const shingle of shinglesOf(words, hashOf)) all[at++] = shingle * MOST_TEXTS + place;
  });
  return all.sort();
}
