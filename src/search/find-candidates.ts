import type { Filters } from './filter-keys.ts';
import { foldWord } from './fold.ts';
import type { Found } from './found.ts';
import { type Candidate, gather } from './gather.ts';
import { mayHoldSlip, withNearPhrases } from './near-phrases.ts';
import { searchOptions } from './options.ts';
import type { Query } from './parse-query.ts';
import { type Latitude, resolveWords, type Sought } from './resolve-words.ts';
import type { SearchIndex } from './search-index.ts';
import { speakerTerm } from './speaker-term.ts';

/**
 * Gathers the records for the words of a query. If none holds them all, the words are read in other ways: two as one, a
 * known word as a misspelling of another. If all are there, but scattered, a known word may still be a misspelling where
 * that makes a phrase.
 */
export async function findCandidates(index: SearchIndex, query: Query, filters: Filters): Promise<Found> {
  if (query.words.length === 0) {
    return { words: [], candidates: await quotesOf(index, query, filters), complete: true };
  }
  const asTyped = await attempt(index, query, { joined: index.atHand, misspelt: false });
  if (asTyped.complete) {
    if (!mayHoldSlip(query.words, asTyped)) return asTyped;
    return withNearPhrases(asTyped, await attempt(index, query, { joined: false, misspelt: true }));
  }
  if (!index.atHand && query.words.length <= MOST_JOINED) {
    const joined = await attempt(index, query, { joined: true, misspelt: false });
    if (joined.complete) return joined;
  }
  const looser = await attempt(index, query, { joined: false, misspelt: true });
  return looser.complete || asTyped.candidates.length === 0 ? looser : asTyped;
}

/** A longer query was pasted rather than remembered, and says enough without. */
const MOST_JOINED = 8;

async function attempt(index: SearchIndex, sought: Sought, latitude: Latitude): Promise<Found> {
  const words = await resolveWords(index, sought, latitude);
  return { words, ...gather(words, index.size, searchOptions.enough) };
}

/**
 * Without words, whatever the filters leave: what is spoken only, as each stands in a paragraph besides. Those of one speaker
 * are found by the name.
 */
async function quotesOf(index: SearchIndex, query: Query, { speaker }: Filters): Promise<Candidate[]> {
  const names = speaker === undefined ? query.saidBy : [foldWord(speaker)];
  const numbers = names.length > 0 ? await saidBy(index, names) : await index.numbers();
  return [...numbers].filter((number) => number % 2 === 1).map(bare);
}

function bare(number: number): Candidate {
  return { number, held: 0, named: 0, fit: 0, weight: 0, near: [], sides: 0 };
}

/** The numbers of the records that any of the terms stands in. */
export async function numbersOf(index: SearchIndex, terms: readonly string[]): Promise<Set<number>> {
  const found = await index.postings(terms);
  return new Set([...found.values()].flatMap(({ numbers }) => [...numbers]));
}

/** The numbers of the records said by somebody with all these words in the name. */
export async function saidBy(index: SearchIndex, terms: readonly string[]): Promise<Set<number>> {
  const sets = await Promise.all(terms.map((term) => numbersOf(index, [speakerTerm(term)])));
  return new Set([...(sets[0] ?? [])].filter((number) => sets.every((set) => set.has(number))));
}
