import { type Postings, SPEAKER_MARK } from './build-index.ts';
import { pairTerm } from './frequent-pairs.ts';
import { hash8 } from './near.ts';
import { searchOptions } from './options.ts';
import type { WordSought } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** How a word of the index answers to one of the query, best first. */
export const ways = Object.freeze({ whole: 2, beginning: 1, misspelt: 0 });

/** A word of the query and the words of the index that answer to it. */
export interface ResolvedWord extends WordSought {
  /** The words that answer to it, and how. */
  answers: Map<string, number>;
  /** Their hashes, for telling neighbours; null where any word may answer. */
  hashes: ReadonlySet<number> | null;
  /** Where they stand, in texts and as names of speakers; null if that isn't looked up and only the text tells. */
  places: { answer: string; way: number; text: Postings | undefined; names: Postings | undefined }[] | null;
}

/** How freely words are understood. */
export interface Latitude {
  /** Two words side by side may be meant as one: `cease fire`. */
  joined: boolean;
  /** Known words too may be misspelt. */
  misspelt: boolean;
}

/**
 * Finds for each word of a query the words of the index that answer to it: itself and its other spellings; if it is
 * still being typed, all that begin so; if there are none, those it may be a misspelling of.
 */
export async function resolveWords(
  index: SearchIndex,
  words: readonly WordSought[],
  latitude: Latitude,
): Promise<ResolvedWord[]> {
  const pairs = latitude.joined ? null : await resolvePairs(index, words);
  if (pairs !== null) return pairs;
  const chosen = chooseLookups(index, words);
  const answers = words.map((_, i) => wholeAnswers(index, words, i, latitude));
  const [exact, begun] = await Promise.all([
    index.postings(withNames(chosen.flatMap((isChosen, i) => (isChosen ? (answers[i] ?? []) : [])))),
    Promise.all(words.map((word) => (isOpen(word) ? index.completions(word.term) : []))),
  ]);
  const only = chosen.filter(Boolean).length === 1;
  const isKnown = answers.map((terms) => withNames(terms).some((term) => exact.has(term)));
  const begunBy = words.map(({ term }, i) => {
    if (begun[i] !== null || !chosen[i]) return begun[i] ?? null;
    if (only) return index.usualCompletions(term);
    // Too many words begin so. If it is one itself, that is the first guess.
    return isKnown[i] && !latitude.joined ? [] : null;
  });
  const misspelt = await Promise.all(
    words.map((word, i) => {
      const isAnswered = isKnown[i] || begunBy[i]?.length !== 0;
      return chosen[i] && (!isAnswered || latitude.misspelt) ? index.neighbours(word.term) : [];
    }),
  );
  const further = words.flatMap((_, i) => (chosen[i] ? [...(begunBy[i] ?? []), ...(misspelt[i] ?? [])] : []));
  const found = new Map([...exact, ...(await index.postings(withNames(further)))]);
  return words.map((word, i) => {
    // What comes later counts: a word that answers in two ways answers in the better one.
    const all = new Map([
      ...(misspelt[i] ?? []).map((term) => [term, ways.misspelt] as const),
      ...(begunBy[i] ?? []).map((term) => [term, ways.beginning] as const),
      ...(answers[i] ?? []).map((term) => [term, ways.whole] as const),
    ]);
    const isWide = begunBy[i] === null;
    return {
      ...word,
      answers: all,
      hashes: isWide ? null : new Set([...all.keys()].map(hash8)),
      places: chosen[i] && !isWide ? placesOf(all, found) : null,
    };
  });
}

/**
 * Nothing but frequent words: each is looked up together with the next, if they ever stand side by side. The last may
 * be the beginning of one.
 */
async function resolvePairs(
  index: SearchIndex,
  words: readonly WordSought[],
): Promise<ResolvedWord[] | null> {
  if (!index.pairs || words.length < 2) return null;
  const answers = words.map((word) => frequentAnswers(index, word));
  if (answers.some((terms) => terms.length === 0)) return null;
  const pairs = answers.slice(1).map((terms, i) => terms.map((term) => pairTerm(words[i]?.term ?? '', term)));
  const found = await index.postings(pairs.flat());
  if (!pairs.every((either) => either.some((pair) => found.has(pair)))) return null;
  return words.map((word, i) => ({
    ...word,
    answers: new Map(answers[i]?.map((term) => [term, term === word.term ? ways.whole : ways.beginning])),
    hashes: new Set(answers[i]?.map(hash8)),
    places:
      pairs[i]?.flatMap((pair) => {
        const text = found.get(pair);
        return text === undefined ? [] : [{ answer: word.term, way: ways.whole, text, names: undefined }];
      }) ?? null,
  }));
}

function frequentAnswers(index: SearchIndex, word: WordSought): string[] {
  if (index.isFrequent(word.term)) return [word.term];
  return isOpen(word) ? index.usualCompletions(word.term).filter((term) => index.isFrequent(term)) : [];
}

/**
 * Frequent words are looked up only if there are no others, and of many words the longest: they are the rarest, as a
 * rule, and tell the most.
 */
function chooseLookups(index: SearchIndex, words: readonly WordSought[]): boolean[] {
  const rare = words.filter(({ term }) => !index.isFrequent(term));
  const worth = rare.length > 0 ? rare : [...words];
  const chosen = new Set([...worth].sort((a, b) => b.term.length - a.term.length).slice(0, index.lookups));
  return words.map((word) => chosen.has(word));
}

function wholeAnswers(
  index: SearchIndex,
  words: readonly WordSought[],
  i: number,
  { joined }: Latitude,
): string[] {
  const term = words[i]?.term ?? '';
  return [term, ...index.spellings(term), ...(joined ? joinedWith(words, i) : [])];
}

/** A word written together with the one before, or with the one behind. */
function joinedWith(words: readonly WordSought[], i: number): string[] {
  const term = words[i]?.term ?? '';
  const [before, behind] = [words[i - 1], words[i + 1]];
  return [...(before ? [before.term + term] : []), ...(behind ? [term + behind.term] : [])];
}

function isOpen(word: WordSought): boolean {
  return word.open && word.term.length >= searchOptions.prefixLetters;
}

function withNames(terms: readonly string[]): string[] {
  return [...new Set(terms)].flatMap((term) => [term, term + SPEAKER_MARK]);
}

function placesOf(answers: ReadonlyMap<string, number>, found: ReadonlyMap<string, Postings>) {
  return [...answers]
    .flatMap(([answer, way]) => {
      const text = found.get(answer);
      const names = found.get(answer + SPEAKER_MARK);
      return text === undefined && names === undefined ? [] : [{ answer, way, text, names }];
    })
    .sort((a, b) => b.way - a.way);
}
