import { type ResolvedWord, ways } from './resolve-words.ts';
import { type Token, tokens } from './tokens.ts';

/** How a text answers to a query, seen in the text itself. */
export interface Reading {
  /** Whether all words of the query that are not a speaker's name stand side by side, in order. */
  phrase: boolean;
  /** How many words of the query it holds. */
  held: number;
  /** How many of them as they were typed. */
  whole: number;
  /** How many follow each other as they do in the query. */
  pairs: number;
  /** Fewest places between the first and the last of the held words; 0 for fewer than two. */
  spread: number;
  /** What matched: [start, end] in UTF-16 code units, end exclusive, in order, without overlaps. */
  marks: [number, number][];
}

interface Occurrence {
  token: Token;
  way: number;
}

/**
 * Reads a record's text for the words of a query.
 *
 * @param named One bit for each word that is the name of a speaker.
 */
export function readRecord(text: string, words: readonly ResolvedWord[], named: number): Reading {
  const occurrences = findWords(tokens(text), words);
  const isNamed = (i: number) => (named & (1 << i)) !== 0 && occurrences[i]?.length === 0;
  const spoken = occurrences.filter((_, i) => !isNamed(i));
  const held = occurrences.filter((places, i) => places.length > 0 || isNamed(i)).length;
  const typed = (places: Occurrence[]) => places.some(({ way }) => way === ways.whole);
  const marked = chain(spoken);
  return {
    phrase: marked !== null && spoken.length > 0 && words.length > 1,
    held,
    whole: occurrences.filter((places, i) => typed(places) || isNamed(i)).length,
    pairs: countPairs(occurrences, isNamed),
    spread: spreadOf(occurrences),
    marks: marksOf(occurrences.flat().map(({ token }) => token)),
  };
}

/** Whether words in quotation marks stand in the text side by side. */
export function holdsPhrases(text: string, words: readonly ResolvedWord[]): boolean {
  const phrases = new Set(words.flatMap(({ phrase }) => phrase ?? []));
  if (phrases.size === 0) return true;
  const read = tokens(text);
  return [...phrases].every(
    (phrase) =>
      chain(
        findWords(
          read,
          words.filter((word) => word.phrase === phrase),
        ),
      ) !== null,
  );
}

function findWords(read: readonly Token[], words: readonly ResolvedWord[]): Occurrence[][] {
  const occurrences: Occurrence[][] = words.map(() => []);
  for (const token of read) {
    for (let i = 0; i < words.length; i += 1) {
      const way = answer(token.term, words[i] as ResolvedWord);
      if (way !== null) occurrences[i]?.push({ token, way });
    }
  }
  return occurrences;
}

function answer(term: string, { term: typed, answers, open, places, optional }: ResolvedWord): number | null {
  const known = answers.get(term);
  if (known !== undefined) return known;
  return open && (places === null || optional) && term.startsWith(typed) ? ways.beginning : null;
}

/** Where the last word ends, for each way of finding all words side by side; null if there is none. */
function chain(occurrences: readonly Occurrence[][]): Set<number> | null {
  let ends: Set<number> | null = null;
  for (const places of occurrences) {
    const next = new Set<number>();
    for (const { token } of places) {
      if (ends === null || ends.has(token.position)) next.add(token.position + token.width);
    }
    if (next.size === 0) return null;
    ends = next;
  }
  return ends;
}

function countPairs(occurrences: readonly Occurrence[][], isNamed: (i: number) => boolean): number {
  let pairs = 0;
  for (let i = 1; i < occurrences.length; i += 1) {
    const both = [occurrences[i - 1] ?? [], occurrences[i] ?? []];
    const beside = both.every((places) => places.length > 0) && chain(both) !== null;
    if (beside || (isNamed(i - 1) && isNamed(i))) pairs += 1;
  }
  return pairs;
}

function spreadOf(occurrences: readonly Occurrence[][]): number {
  const places = occurrences.filter((found) => found.length > 0);
  if (places.length < 2) return 0;
  const first = (places[0] ?? []).map(({ token }) => token.position);
  return Math.min(
    ...first.map((start) => {
      const nearest = places.slice(1).map((found) => {
        const distances = found.map(({ token }) => Math.abs(token.position - start));
        return Math.min(...distances);
      });
      return Math.max(...nearest);
    }),
  );
}

function marksOf(found: readonly Token[]): [number, number][] {
  const marks: [number, number][] = [];
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (last === undefined || start >= last[1]) marks.push([start, end]);
    else last[1] = Math.max(last[1], end);
  }
  return marks;
}
