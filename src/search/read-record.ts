import { type ResolvedWord, ways } from './resolve-words.ts';
import { type Token, tokens } from './tokens.ts';

/** How a text answers to a query, seen in the text itself. */
export interface Reading {
  /** Whether what must stand side by side does, or is a speaker's name: words in quotation marks, the parts of a compound. */
  fits: boolean;
  /** Whether all words of the query that are not a speaker's name stand side by side, in order. */
  phrase: boolean;
  /** Whether all words do, names too. */
  verbatim: boolean;
  /** Whether its first line begins with all words of the query in order, and whether it is nothing else. */
  opening: boolean;
  title: boolean;
  /** Whether all words are names of the speaker, none of them in a phrase, and none stands below the first line only. */
  named: boolean;
  /** How many words of the query it holds. */
  held: number;
  /** How many words of phrases stand in its text. */
  phrased: number;
  /** How many of the held ones as they were typed. */
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
  /** How many words of the query it answers to: several where they stand as one; 0 for all but the first of these. */
  words: number;
}

/**
 * Reads a record's text for the words of a query.
 *
 * @param named One bit for each word that is the name of a speaker.
 */
export function readRecord(text: string, words: readonly ResolvedWord[], named: number): Reading {
  const read = tokens(text);
  const occurrences = findWords(read, words);
  const titleEnd = firstLine(text, read);
  const openings = words.length > 0 ? endsOf(occurrences, new Set([0])) : undefined;
  const isNamed = (i: number) => (named & (1 << i)) !== 0 && occurrences[i]?.length === 0;
  const isSpoken = occurrences.some((_, i) => !isNamed(i));
  const held = occurrences.filter((places, i) => places.length > 0 || isNamed(i)).length;
  const typed = (places: Occurrence[]) => places.some(({ way }) => way === ways.whole);
  const phrases = Map.groupBy(words.keys(), (i) => words[i]?.phrase ?? null);
  phrases.delete(null);
  return {
    fits: [...phrases.values()].every(
      (places) =>
        places.every((i) => (named & (1 << i)) !== 0) ||
        standTogether(places.map((i) => occurrences[i] ?? [])),
    ),
    phrase: isSpoken && words.length > 1 && standTogether(occurrences, isNamed),
    verbatim: words.length > 1 && standTogether(occurrences),
    opening: openings !== undefined,
    title: openings?.has(titleEnd) === true,
    named: occurrences.every(
      (places, i) =>
        (named & (1 << i)) !== 0 &&
        words[i]?.phrase === null &&
        (places.length === 0 || places.some(({ token }) => token.position < titleEnd)),
    ),
    held,
    phrased: occurrences.filter((places, i) => places.length > 0 && words[i]?.phrase !== null).length,
    whole: occurrences.filter((places, i) => typed(places) || isNamed(i)).length,
    pairs: countPairs(occurrences, isNamed),
    spread: spreadOf(occurrences),
    marks: marksOf(occurrences.flat().map(({ token }) => token)),
  };
}

function findWords(read: readonly Token[], words: readonly ResolvedWord[]): Occurrence[][] {
  const occurrences: Occurrence[][] = words.map(() => []);
  for (const token of read) {
    for (const [i, word] of words.entries()) {
      const way = answer(token.term, word);
      if (way !== null) occurrences[i]?.push({ token, way: written(token, 1, way), words: 1 });
      for (const { answer: together, way: joined, first, last } of word.joined) {
        if (together !== token.term) continue;
        const words = last - first + 1;
        occurrences[i]?.push({
          token,
          way: written(token, words, joined),
          words: i === first ? words : 0,
        });
      }
    }
  }
  return occurrences;
}

/** How a word answers as it is written: “9/11” is also found by `911`, but is another number. */
function written({ term, width }: Token, words: number, way: number): number {
  return width === words || !/^\d+$/.test(term) ? way : Math.min(way, ways.beginning);
}

function answer(term: string, { term: typed, answers, open, places, optional }: ResolvedWord): number | null {
  const known = answers.get(term);
  if (known !== undefined) return known;
  return open && (places === null || optional) && term.startsWith(typed) ? ways.beginning : null;
}

/** How many words the first line has. */
function firstLine(text: string, read: readonly Token[]): number {
  const end = text.indexOf('\n');
  const last = read.findLast((token) => end < 0 || token.start < end);
  return last === undefined ? 0 : last.position + last.width;
}

/** Whether these very words stand side by side in a text. */
export function holdsTogether(text: string, terms: readonly string[]): boolean {
  const read = tokens(text).map((token) => ({ token, way: ways.whole, words: 1 }));
  return standTogether(terms.map((term) => read.filter(({ token }) => token.term === term)));
}

/**
 * Whether all words stand side by side in order.
 *
 * @param isPassed whether a word may be left out
 */
function standTogether(
  occurrences: readonly Occurrence[][],
  isPassed: (i: number) => boolean = () => false,
): boolean {
  return endsOf(occurrences, 'anywhere', isPassed) !== undefined;
}

type Ends = Set<number> | 'anywhere';

/** Behind which words all words end that stand side by side in order from some place on; undefined where they do not. */
function endsOf<From extends Ends>(
  occurrences: readonly Occurrence[][],
  from: From,
  isPassed: (i: number) => boolean = () => false,
): Set<number> | From | undefined {
  // Where the words so far may end.
  const ends: (Set<number> | From | undefined)[] = [from];
  for (const [i, places] of occurrences.entries()) {
    const before = ends[i];
    if (before === undefined) continue;
    if (isPassed(i)) ends[i + 1] = before;
    for (const { token, words } of places) {
      if (words === 0 || (before !== 'anywhere' && !before.has(token.position))) continue;
      const known = ends[i + words];
      const reached = typeof known === 'object' ? known : new Set<number>();
      ends[i + words] = reached.add(token.position + token.width);
    }
  }
  return ends[occurrences.length];
}

function countPairs(occurrences: readonly Occurrence[][], isNamed: (i: number) => boolean): number {
  let pairs = 0;
  for (let i = 1; i < occurrences.length; i += 1) {
    const [first, second] = [occurrences[i - 1] ?? [], occurrences[i] ?? []];
    const isJoined = second.some(
      ({ words, token }) => words === 0 && first.some((other) => other.token === token),
    );
    if (isJoined || standTogether([first, second]) || (isNamed(i - 1) && isNamed(i))) pairs += 1;
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
