import { mayFollow, mayPrecede } from './near.ts';
import type { ResolvedWord } from './resolve-words.ts';

/** A record that holds words of the query, as far as the index tells. */
export interface Candidate {
  number: number;
  /** One bit for each word of the query that it holds. */
  held: number;
  /** Those held as the name of a speaker. */
  named: number;
  /** How well the held words answer, summed up. */
  fit: number;
  /** The sum of the held words' rarity. */
  weight: number;
  /** The neighbours of each word in it: bytes, by the word's place in the query. */
  near: (number[] | undefined)[];
  /** Pairs of words that follow each other in the query and, by their neighbours, here too. */
  pairs: number;
}

/** What was found. */
export interface Gathered {
  candidates: Candidate[];
  /** Whether each holds all words that were looked up. */
  complete: boolean;
}

/**
 * The records that hold all looked-up words; if there are none, those that hold the most of them, weighed by rarity.
 *
 * @param size How many records there are.
 * @param enough The share of the words' rarity that a record must hold when none holds all.
 */
export function gather(words: readonly ResolvedWord[], size: number, enough: number): Gathered {
  const sought = words
    .map((word, i) => ({ word, i, count: countPlaces(word) }))
    .filter(({ word }) => word.places !== null)
    .sort((a, b) => a.count - b.count);
  const all = sought.reduce((bits, { i }) => bits | (1 << i), 0);
  const found = new Map<number, Candidate>();
  for (const [turn, { word, i, count }] of sought.entries()) {
    addPlaces(found, word, i, rarity(count, size), turn === 0);
    if (turn > 0) dropIncomplete(found, 1 << i);
  }
  if (found.size > 0) return { candidates: finish(found, words), complete: true };

  const known = sought.filter(({ count }) => count > 0);
  for (const { word, i, count } of known) addPlaces(found, word, i, rarity(count, size), true);
  const total = known.reduce((sum, { count }) => sum + rarity(count, size), 0);
  const best = finish(found, words).filter(({ weight }) => weight >= total * enough);
  return { candidates: best, complete: best.some(({ held }) => held === all) };
}

/** Inverse document frequency, as in BM25. */
function rarity(count: number, size: number): number {
  return Math.log(1 + (size - Math.min(count, size) + 0.5) / (count + 0.5));
}

function countPlaces({ places }: ResolvedWord): number {
  return (places ?? []).reduce(
    (sum, { text, names }) => sum + (text?.numbers.length ?? 0) + (names?.numbers.length ?? 0),
    0,
  );
}

function addPlaces(
  found: Map<number, Candidate>,
  { places }: ResolvedWord,
  i: number,
  weight: number,
  open: boolean,
): void {
  const bit = 1 << i;
  for (const { way, text, names } of places ?? []) {
    for (const [postings, named] of [
      [text, false],
      [names, true],
    ] as const) {
      if (postings === undefined) continue;
      const { numbers, near } = postings;
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] as number;
        let candidate = found.get(number);
        if (candidate === undefined) {
          if (!open) continue;
          candidate = { number, held: 0, named: 0, fit: 0, weight: 0, near: [], pairs: 0 };
          found.set(number, candidate);
        }
        if ((candidate.held & bit) === 0) {
          candidate.held |= bit;
          candidate.weight += weight;
          candidate.fit += way;
        }
        if (named) candidate.named |= bit;
        else addByte(candidate, i, near[at] as number);
      }
    }
  }
}

function addByte({ near }: Candidate, i: number, byte: number): void {
  const bytes = near[i];
  if (bytes === undefined) near[i] = [byte];
  else bytes.push(byte);
}

function dropIncomplete(found: Map<number, Candidate>, bit: number): void {
  for (const [number, { held }] of found) if ((held & bit) === 0) found.delete(number);
}

function finish(found: ReadonlyMap<number, Candidate>, words: readonly ResolvedWord[]): Candidate[] {
  const candidates = [...found.values()];
  for (const candidate of candidates) candidate.pairs = supportedPairs(candidate, words);
  return candidates;
}

function supportedPairs({ near, named }: Candidate, words: readonly ResolvedWord[]): number {
  let pairs = 0;
  for (let i = 1; i < words.length; i += 1) {
    const both = (1 << i) | (1 << (i - 1));
    if ((named & both) === both || besideEachOther(near, words, i)) pairs += 1;
  }
  return pairs;
}

/** Whether a word may stand right behind the one before it in the query. A word not looked up can't object. */
export function besideEachOther(near: Candidate['near'], words: readonly ResolvedWord[], i: number): boolean {
  const before = near[i - 1];
  const behind = near[i];
  if (before === undefined && behind === undefined) return false;
  const precedes =
    before?.some((byte) => mayPrecede(byte, words[i]?.hashes ?? 0)) ?? words[i - 1]?.places === null;
  const follows =
    behind?.some((byte) => mayFollow(byte, words[i - 1]?.hashes ?? 0)) ?? words[i]?.places === null;
  return precedes && follows;
}
