import { inflected } from './inflected.ts';
import { hash8 } from './near.ts';
import type { Postings } from './occurrences.ts';
import { pairTerm } from './occurrences.ts';
import { searchOptions } from './options.ts';
import type { JoinedWords, Query, WordSought } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { signsFor } from './signs.ts';
import { speakerTerm } from './speaker-term.ts';

/** How a word of the index answers to one of the query, best first. */
export const ways = Object.freeze({ whole: 2, beginning: 1, misspelt: 0 });

/** A word of the query and the words of the index that answer to it. */
export interface ResolvedWord extends WordSought {
  /** The words that answer to it, and how. */
  answers: Map<string, number>;
  /** The words that answer to it and to others beside it, written together. */
  joined: readonly JoinedAnswer[];
  /** The hashes of all these, for telling neighbours; null where any word may answer. */
  hashes: ReadonlySet<number> | null;
  /** Where they stand, in texts and as names of speakers; null if that isn't looked up and only the text tells. */
  places: Places[] | null;
  /** Whether a record without any of these places may do as well: only its text tells. */
  optional: boolean;
}

/** A word of the index that answers to several words of the query, from the first place to the last. */
export interface JoinedAnswer {
  answer: string;
  way: number;
  first: number;
  last: number;
}

/** Where one answer to a word stands. */
export interface Places {
  answer: string;
  way: number;
  text: Postings | undefined;
  names: Postings | undefined;
  /** Of an answer to several words: the first and the last of them. */
  joined: Pick<JoinedAnswer, 'first' | 'last'> | null;
}

/** The words of a query, and those of them that may stand as one. */
export type Sought = Pick<Query, 'words' | 'joined'>;

/** How freely words are understood. */
export interface Latitude {
  /** Two words side by side may be meant as one: `cease fire`. */
  joined: boolean;
  /** Known words too may be misspelt, or stand for another form of the same word. */
  misspelt: boolean;
}

/**
 * Finds for each word of a query the words of the index that answer to it: itself and its other spellings; if it is
 * still being typed, all that begin so; if there are none, those it may be a misspelling of.
 */
export async function resolveWords(
  index: SearchIndex,
  { words, joined: compounds }: Sought,
  latitude: Latitude,
): Promise<ResolvedWord[]> {
  const chosen = chooseLookups(index, words);
  const joined = [...compounds, ...(latitude.joined ? pairsOf(words) : [])].filter(({ first, last }) =>
    chosen.slice(first, last + 1).includes(true),
  );
  const isOpen = (i: number) =>
    words[i]?.open === true && words[i].term.length >= searchOptions.prefixLetters;
  const whole = words.map(({ term }) => [term, ...index.spellings(term), ...signsFor(term)]);
  const [exact, begun, begunTogether] = await Promise.all([
    index.postings(
      withNames([
        ...whole.flatMap((terms, i) => (chosen[i] ? terms : [])),
        ...joined.map(({ term }) => term),
      ]),
    ),
    Promise.all(words.map(({ term }, i) => (chosen[i] && isOpen(i) ? index.completions(term) : []))),
    Promise.all(joined.map(({ term, last }) => (words[last]?.open === true ? index.completions(term) : []))),
  ]);
  const isThere = (terms: readonly string[]) => withNames(terms).some((term) => exact.has(term));
  const joinedAnswers = joined.flatMap(({ term, first, last }, i) => [
    ...(isThere([term]) ? [{ answer: term, way: ways.whole, first, last }] : []),
    ...(begunTogether[i] ?? []).map((answer) => ({ answer, way: ways.beginning, first, last })),
  ]);
  const joinedOf = words.map((_, i) => joinedAnswers.filter(({ first, last }) => first <= i && i <= last));
  const isKnown = whole.map((terms, i) => isThere(terms) || joinedOf[i]?.length !== 0);
  const only = chosen.filter(Boolean).length === 1;
  const begunBy = words.map(({ term }, i) => {
    if (begun[i] !== null) return begun[i] ?? [];
    if (only) return index.usualCompletions(term);
    return null;
  });
  const misspelt = await Promise.all(
    words.map((word, i) => {
      const isAnswered = isKnown[i] || begunBy[i]?.length !== 0;
      if (!chosen[i] || (isAnswered && !latitude.misspelt)) return [];
      return nearest(index, word.term, latitude.misspelt);
    }),
  );
  // What comes later counts: a word that answers in two ways answers in the better one, a sign never as what was typed.
  const answers = words.map(
    ({ term: typed }, i) =>
      new Map([
        ...(misspelt[i] ?? []).map((term) => [term, ways.misspelt] as const),
        ...(begunBy[i] ?? []).map((term) => [term, ways.beginning] as const),
        ...(whole[i] ?? []).map((term) => [term, ways.whole] as const),
        ...signsFor(typed).map((term) => [term, ways.beginning] as const),
      ]),
  );
  const termsOf = answers.map((own, i) => [
    ...own.keys(),
    ...(joinedOf[i] ?? []).map(({ answer }) => answer),
  ]);
  const resolved = words.map((word, i) => ({
    ...word,
    answers: answers[i] as Answers,
    joined: joinedOf[i] ?? [],
    hashes: begunBy[i] === null ? null : new Set(termsOf[i]?.map(hash8)),
    optional: begunBy[i] === null,
  }));
  const isListed = termsOf.map(
    (terms, i) => chosen[i] && (begunBy[i] !== null || isKnown[i]) && !terms.some(index.isFrequent),
  );
  // Frequent words may make a rare one: 1 000 000.
  const isJoined = resolved.map((word, i) =>
    Boolean(chosen[i] && word.joined.some((together) => !index.isFrequent(together.answer))),
  );
  if (!isListed.includes(true) && !isJoined.includes(true)) {
    const pairs = await resolvePairs(index, resolved);
    if (pairs !== null) return pairs;
  }
  const listed = [isListed, isJoined].find((some) => some.includes(true)) ?? chosen;
  const found = await index.postings(withNames(termsOf.flatMap((terms, i) => (listed[i] ? terms : []))));
  return resolved.map((word, i) => ({ ...word, places: listed[i] ? placesOf(word, found) : null }));
}

/**
 * What a word may be that nobody has written, or not beside the others: a possessive without its apostrophe, misspelt, or
 * another form of one that somebody has. Forms are many: where misspellings will do, they are left out.
 */
async function nearest(index: SearchIndex, term: string, withForms: boolean): Promise<readonly string[]> {
  const near = await index.neighbours(term);
  const forms = withForms || near.length === 0 ? await inflected(index, term) : [];
  const owner = term.endsWith('s') ? [term.slice(0, -1)] : [];
  return [...near, ...forms, ...owner];
}

type Answers = Map<string, number>;

/** Nothing but frequent words: each is looked up together with the next, if they ever stand side by side. */
async function resolvePairs(
  index: SearchIndex,
  words: readonly Omit<ResolvedWord, 'places'>[],
): Promise<ResolvedWord[] | null> {
  if (!index.pairs || words.length < 2) return null;
  const terms = words.map(({ answers }) => [...answers.keys()].filter(index.isFrequent));
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
    hashes: new Set(terms[i]?.map(hash8)),
    places:
      pairs[i]?.flatMap(({ first, pair }) => {
        const text = found.get(pair);
        const way = word.answers.get(first) ?? ways.misspelt;
        return text === undefined ? [] : [{ answer: first, way, text, names: undefined, joined: null }];
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

/** Each two words side by side, written together; what is in quotation marks stays apart. */
function pairsOf(words: readonly WordSought[]): JoinedWords[] {
  return words.slice(1).flatMap((word, i) => {
    const before = words[i] as WordSought;
    if (before.phrase !== null || word.phrase !== null) return [];
    return [{ term: before.term + word.term, first: i, last: i + 1 }];
  });
}

function withNames(terms: readonly string[]): string[] {
  return [...new Set(terms)].flatMap((term) => [term, speakerTerm(term)]);
}

function placesOf(
  { answers, joined }: Omit<ResolvedWord, 'places'>,
  found: ReadonlyMap<string, Postings>,
): Places[] {
  const own = [...answers].map(([answer, way]) => ({ answer, way, joined: null }));
  const together = joined.map(({ answer, way, first, last }) => ({ answer, way, joined: { first, last } }));
  return [...own, ...together]
    .flatMap((place) => {
      const text = found.get(place.answer);
      const names = found.get(speakerTerm(place.answer));
      return text === undefined && names === undefined ? [] : [{ ...place, text, names }];
    })
    .sort((a, b) => b.way - a.way);
}
