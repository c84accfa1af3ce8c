import type { Filters } from './filter-keys.ts';
import { THOUSANDS_SPACE } from './joints.ts';
import { searchOptions } from './options.ts';
import { type Token, tokens } from './tokens.ts';

/** A word looked for; of a compound, a part. */
export interface WordSought {
  term: string;
  /** Words with the same number must stand side by side: they were in quotation marks, or parts of one compound. */
  phrase: number | null;
  /** Whether it may be only the beginning of a word: the last one, while it is being typed. */
  open: boolean;
}

/** Words of a query that may stand in a text as one. */
export interface JoinedWords {
  term: string;
  /** Their places among the words of the query, the last one included. */
  first: number;
  last: number;
}

/** A query taken apart. */
export interface Query {
  words: WordSought[];
  /** Its compounds, written together: of each first the whole, then some of its parts. */
  joined: JoinedWords[];
  /** The numbers of the phrases that were in quotation marks. */
  quoted: number[];
  /** Each a word or words side by side that must not stand in the text. */
  excluded: string[][];
  /** Words of the names of whoever must have said it. */
  saidBy: string[];
  filters: Filters;
  /** What was typed, but for the fields. */
  rest: string;
}

/**
 * Reads `words`, `"a phrase"`, `-word`, `-"a phrase"` (a minus before a number is a sign), `speaker:name`, `kind:direct`, `section:readout`,
 * `medium:"on social media"`, `topic:`, `article:`, `from:2025-03-11`, `to:2025-03`. Anything else is words.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], joined: [], quoted: [], excluded: [], saidBy: [], filters: {}, rest: '' };
  const short = text.slice(0, searchOptions.queryLength).replace(FIELD_ALONE, '');
  const phrase = numbered();
  query.rest = short
    .replace(PIECE, (piece, ...found) => (found.at(-1).field === undefined ? piece : ''))
    .replace(/\s+/g, ' ')
    .trim();
  for (const { groups } of short.matchAll(PIECE)) {
    const { minus, field, plain = '' } = groups ?? {};
    const quoted = QUOTED_GROUPS.map((group) => groups?.[group]).find((words) => words !== undefined);
    const words = tokens(quoted ?? plain);
    if (field !== undefined) addFilter(query, field.toLowerCase(), quoted ?? plain, parts(words));
    else if (minus !== undefined) query.excluded.push(...writings(words));
    else {
      const isPhrase = quoted !== undefined && parts(words).length > 1;
      const number = isPhrase ? phrase() : null;
      if (number !== null) query.quoted.push(number);
      addWords(query, words, number, phrase);
    }
  }
  query.words.length = Math.min(query.words.length, searchOptions.queryWords);
  query.joined = query.joined.filter(({ last }) => last < query.words.length);
  const last = query.words.at(-1);
  if (last !== undefined && OPEN_END.test(short)) last.open = true;
  return query;
}

function numbered(): () => number {
  let next = 0;
  return () => next++;
}

function parts(words: readonly Token[]): string[] {
  return words.flatMap(({ term, width }) => (width === 1 ? [term] : []));
}

/** What is excluded, in parts and, if it is one compound, written together. */
function writings(words: readonly Token[]): string[][] {
  const apart = parts(words);
  const whole = words.find(({ width }) => width > 1 && width === apart.length);
  return [...(apart.length > 0 ? [apart] : []), ...(whole ? [[whole.term]] : [])];
}

function addWords(
  query: Query,
  words: readonly Token[],
  phrase: number | null,
  nextPhrase: () => number,
): void {
  const from = query.words.length;
  let compound: { end: number; phrase: number } | null = null;
  for (const { term, position, width } of words) {
    if (compound !== null && position >= compound.end) compound = null;
    // A sign that may be left out of a text was typed all the same.
    const isWithSign = words.some(
      (part) => part.width === 1 && part.position === position && part.term === term,
    );
    if (width > 1 && isWithSign) continue;
    if (width > 1) {
      // The whole of a compound comes first, then what stands together within it.
      compound ??= { end: position + width, phrase: phrase ?? nextPhrase() };
      query.joined.push({ term, first: from + position, last: from + position + width - 1 });
    } else {
      query.words.push({ term, phrase: phrase ?? compound?.phrase ?? null, open: false });
    }
  }
}

function addFilter(query: Query, field: string, value: string, terms: readonly string[]): void {
  if (field === 'speaker') query.saidBy.push(...terms);
  else query.filters[field as keyof Filters] = value;
}

const FIELD = '(?:speaker|kind|section|medium|topic|article|from|to)';
/** A field whose value is still to be typed. */
const FIELD_ALONE = new RegExp(`(?<=^|\\s)${FIELD}:\\s*$`, 'i');
/** Each kind of quotation marks ends at its own counterpart, so that what is quoted may hold others. */
const QUOTED =
  '"(?<straight>[^"]*)"|“(?<curly>[^“”]*)[”“]|[„‟](?<low>[^„“”]*)[“”]|«(?<guillemets>[^«»]*)»|»(?<inward>[^«»]*)«';
const QUOTED_GROUPS = ['straight', 'curly', 'low', 'guillemets', 'inward'];
/** A quotation mark without its counterpart falls between the pieces. */
const PIECE = new RegExp(
  `(?:(?<=^|\\s)(?<minus>[-−])(?=[\\p{L}"“„«»]))?(?:(?<field>${FIELD}):(?=\\S))?(?:${QUOTED}|(?<plain>(?:[^\\s"“”„«»]|${THOUSANDS_SPACE})+))`,
  'giu',
);
/** Nothing closes the last word: no space, no mark. */
const OPEN_END = /[\p{L}\p{N}\p{M}]$/u;
