import { before, behind, hash8, nearOf } from './near.ts';
import type { Places, ResolvedWord } from './resolve-words.ts';

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
  /** The neighbours of each word in it, by the word's place in the query. */
  near: (number[] | undefined)[];
  /** On how many sides its words have the neighbours that they have in the query. */
  sides: number;
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
    .sort((a, b) => Number(a.word.optional) - Number(b.word.optional) || a.count - b.count);
  const needed = sought.filter(({ word }, turn) => turn === 0 || !word.optional);
  const all = needed.reduce((bits, { i }) => bits | (1 << i), 0);
  const found = new Map<number, Candidate>();
  for (const [turn, { word, i, count }] of sought.entries()) {
    addPlaces(found, words, i, rarity(count, size), turn === 0);
    if (turn > 0 && !word.optional) dropIncomplete(found, 1 << i);
  }
  if (found.size > 0) return { candidates: finish(found, words), complete: true };

  const known = sought.filter(({ count }) => count > 0);
  for (const { i, count } of known) addPlaces(found, words, i, rarity(count, size), true);
  const total = known.reduce((sum, { count }) => sum + rarity(count, size), 0);
  const best = finish(found, words).filter(({ weight }) => weight >= total * enough);
  return { candidates: best, complete: best.some(({ held }) => (held & all) === all) };
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
  words: readonly ResolvedWord[],
  i: number,
  weight: number,
  open: boolean,
): void {
  const bit = 1 << i;
  for (const { answer, joined, way, text, names } of words[i]?.places ?? []) {
    const hash = joined === null ? 0 : hash8(answer);
    const told = joined === null ? [i] : spokenFor(joined, i, words);
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
          candidate = { number, held: 0, named: 0, fit: 0, weight: 0, near: [], sides: 0 };
          found.set(number, candidate);
        }
        if ((candidate.held & bit) === 0) {
          candidate.held |= bit;
          candidate.weight += weight;
          candidate.fit += way;
        }
        if (named) candidate.named |= bit;
        else
          for (const word of told) addNear(candidate, word, besideIn(joined, word, near[at] as number, hash));
      }
    }
  }
}

/** Of words written together, the one looked up, and those that are not: their neighbours are known all the same. */
function spokenFor(
  { first, last }: NonNullable<Places['joined']>,
  i: number,
  words: readonly ResolvedWord[],
) {
  const listed = [...words.keys()].filter((at) => at >= first && at <= last && words[at]?.places !== null);
  const others = [first, last].filter((at) => words[at]?.places === null);
  return listed[0] === i ? [i, ...others] : [i];
}

/** The neighbours of one of several words written together: the others of them are known by the hash of the whole. */
function besideIn(joined: Places['joined'], i: number, near: number, hash: number): number {
  if (joined === null) return near;
  return nearOf(i === joined.first ? before(near) : hash, i === joined.last ? behind(near) : hash);
}

/** Notes the neighbours of one occurrence of the query's word with this place. */
export function addNear({ near }: Candidate, i: number, beside: number): void {
  const known = near[i];
  if (known === undefined) near[i] = [beside];
  else known.push(beside);
}

function dropIncomplete(found: Map<number, Candidate>, bit: number): void {
  for (const [number, { held }] of found) if ((held & bit) === 0) found.delete(number);
}

function finish(found: ReadonlyMap<number, Candidate>, words: readonly ResolvedWord[]): Candidate[] {
  const candidates = [...found.values()];
  for (const candidate of candidates) candidate.sides = vouchedSides(candidate, words);
  return candidates;
}

/**
 * Counts, for each word, on how many sides one and the same occurrence has the neighbour that it has in the query. For
 * a phrase that stands in the text this is twice the number of its joints.
 */
export function vouchedSides({ near, named }: Candidate, words: readonly ResolvedWord[]): number {
  let sides = 0;
  for (let i = 0; i < words.length; i += 1) {
    let most = sidesNamed(named, i);
    for (const beside of near[i] ?? []) {
      const left = i > 0 && isAmong(before(beside), words[i - 1]);
      const right = i + 1 < words.length && isAmong(behind(beside), words[i + 1]);
      most = Math.max(most, Number(left) + Number(right));
    }
    sides += most;
  }
  return sides;
}

function isAmong(hash: number, word: ResolvedWord | undefined): boolean {
  return word?.hashes?.has(hash) ?? true;
}

/** A speaker's name is no part of the text: its words stand side by side wherever they are. */
function sidesNamed(named: number, i: number): number {
  const isNamed = (at: number) => at >= 0 && ((named >> at) & 1) === 1;
  return isNamed(i) ? Number(isNamed(i - 1)) + Number(isNamed(i + 1)) : 0;
}

/** Whether a word may stand right behind the one before it in the query. A word not looked up can't object, names are beside each other. */
export function besideEachOther(
  { near, named }: Candidate,
  words: readonly ResolvedWord[],
  i: number,
): boolean {
  const [first, second] = [words[i - 1], words[i]];
  if (((named >> (i - 1)) & 3) === 3) return true;
  return (
    (first?.places === null || (near[i - 1]?.some((beside) => isAmong(behind(beside), second)) ?? false)) &&
    (second?.places === null || (near[i]?.some((beside) => isAmong(before(beside), first)) ?? false))
  );
}
