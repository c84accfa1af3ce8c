import { type Postings, SPEAKER_MARK } from './build-index.ts';
import { hashSet } from './near.ts';
import { searchOptions } from './options.ts';
import type { WordSought } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** How a word of the index answers to one of the query, best first. */
export const ways = Object.freeze({ whole: 2, beginning: 1, misspelt: 0 });

/** A word of the query and the words of the index that answer to it. */
export interface ResolvedWord extends WordSought {
  /** The words that answer to it, and how. */
  answers: Map<string, number>;
  /** Their hashes, for telling neighbours; every hash where any word may answer. */
  hashes: number;
  /** Where they stand, in texts and as names of speakers; null if that isn't looked up and only the text tells. */
  places: { answer: string; way: number; text: Postings | undefined; names: Postings | undefined }[] | null;
}

const ANY_HASH = 0xfffe;

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
  { joined, misspelt }: Latitude,
): Promise<ResolvedWord[]> {
  const lookedUp = chooseLookups(index, words);
  const whole = words.map((word, i) => [
    word.term,
    ...index.spellings(word.term),
    ...(joined ? joinedWith(words, i) : []),
  ]);
  const [exact, completions] = await Promise.all([
    index.postings(withNames(whole.filter((_, i) => lookedUp[i]).flat())),
    Promise.all(words.map((word) => (isOpen(word) ? index.completions(word.term) : []))),
  ]);
  const more = await Promise.all(
    words.map(async (word, i) => {
      const begun = completions[i];
      const known = (whole[i] ?? []).some((term) => exact.has(term) || exact.has(term + SPEAKER_MARK));
      const answered = known || begun === null || (begun?.length ?? 0) > 0;
      if (!lookedUp[i] || (answered && !misspelt)) return [];
      return index.neighbours(word.term);
    }),
  );
  const soughtMore = words.flatMap((_, i) =>
    lookedUp[i] ? [...(completions[i] ?? []), ...(more[i] ?? [])] : [],
  );
  const rest = await index.postings(withNames(soughtMore));
  const found = new Map([...exact, ...rest]);
  return words.map((word, i) => {
    const answers = new Map<string, number>();
    for (const term of more[i] ?? []) answers.set(term, ways.misspelt);
    for (const term of completions[i] ?? []) answers.set(term, ways.beginning);
    for (const term of whole[i] ?? []) answers.set(term, ways.whole);
    const wide = completions[i] === null;
    return {
      ...word,
      answers,
      hashes: wide ? ANY_HASH : hashSet(answers.keys()),
      places: lookedUp[i] && !wide ? placesOf(answers, found) : null,
    };
  });
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
