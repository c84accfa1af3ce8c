import { SPEAKER_MARK } from './build-index.ts';
import { hash8 } from './near.ts';
import type { Postings } from './occurrences.ts';
import { pairTerm } from './occurrences.ts';
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
  places: Places[] | null;
  /** Whether a record without any of these places may do as well: only its text tells. */
  optional: boolean;
}

/** Where one answer to a word stands. */
interface Places {
  answer: string;
  way: number;
  text: Postings | undefined;
  names: Postings | undefined;
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
  const chosen = chooseLookups(index, words);
  const whole = words.map((_, i) => wholeAnswers(index, words, i, latitude));
  const [exact, begun] = await Promise.all([
    index.postings(withNames(whole.flatMap((terms, i) => (chosen[i] ? terms : [])))),
    Promise.all(words.map((word, i) => (chosen[i] && isOpen(word) ? index.completions(word.term) : []))),
  ]);
  const isKnown = whole.map((terms) => withNames(terms).some((term) => exact.has(term)));
  const only = chosen.filter(Boolean).length === 1;
  const begunBy = words.map(({ term }, i) => {
    if (begun[i] !== null) return begun[i] ?? [];
    if (only) return index.usualCompletions(term);
    return null;
  });
  const misspelt = await Promise.all(
    words.map((word, i) => {
      const isAnswered = isKnown[i] || begunBy[i]?.length !== 0;
      return chosen[i] && (!isAnswered || latitude.misspelt) ? index.neighbours(word.term) : [];
    }),
  );
  // What comes later counts: a word that answers in two ways answers in the better one.
  const answers = words.map(
    (_, i) =>
      new Map([
        ...(misspelt[i] ?? []).map((term) => [term, ways.misspelt] as const),
        ...(begunBy[i] ?? []).map((term) => [term, ways.beginning] as const),
        ...(whole[i] ?? []).map((term) => [term, ways.whole] as const),
      ]),
  );
  const isListed = answers.map(
    (terms, i) =>
      chosen[i] && (begunBy[i] !== null || isKnown[i]) && ![...terms.keys()].some(index.isFrequent),
  );
  if (!isListed.includes(true)) {
    const pairs = await resolvePairs(index, words, answers);
    if (pairs !== null) return pairs;
  }
  const listed = isListed.includes(true) ? isListed : chosen;
  const further = answers.flatMap((terms, i) => (listed[i] ? [...terms.keys()] : []));
  const found = await index.postings(withNames(further));
  return words.map((word, i) => ({
    ...word,
    answers: answers[i] as Answers,
    hashes: begunBy[i] === null ? null : new Set([...(answers[i] as Answers).keys()].map(hash8)),
    places: listed[i] ? placesOf(answers[i] as Answers, found) : null,
    optional: begunBy[i] === null,
  }));
}

type Answers = Map<string, number>;

/** Nothing but frequent words: each is looked up together with the next, if they ever stand side by side. */
async function resolvePairs(
  index: SearchIndex,
  words: readonly WordSought[],
  answers: readonly Answers[],
): Promise<ResolvedWord[] | null> {
  if (!index.pairs || words.length < 2) return null;
  const terms = answers.map((either) => [...either.keys()].filter(index.isFrequent));
  const pairs = terms
    .slice(1)
    .map((seconds, i) =>
      (terms[i] ?? []).flatMap((first) =>
        seconds.map((second) => ({ first, pair: pairTerm(first, second) })),
      ),
    );
  const found = await index.postings(pairs.flat().map(({ pair }) => pair));
  if (!pairs.every((either) => either.some(({ pair }) => found.has(pair)))) return null;
  return words.map((word, i) => ({
    ...word,
    answers: answers[i] as Answers,
    hashes: new Set(terms[i]?.map(hash8)),
    places:
      pairs[i]?.flatMap(({ first, pair }) => {
        const text = found.get(pair);
        const way = answers[i]?.get(first) ?? ways.misspelt;
        return text === undefined ? [] : [{ answer: first, way, text, names: undefined }];
      }) ?? null,
    optional: false,
  }));
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

function placesOf(answers: Answers, found: ReadonlyMap<string, Postings>): Places[] {
  return [...answers]
    .flatMap(([answer, way]) => {
      const text = found.get(answer);
      const names = found.get(answer + SPEAKER_MARK);
      return text === undefined && names === undefined ? [] : [{ answer, way, text, names }];
    })
    .sort((a, b) => b.way - a.way);
}
