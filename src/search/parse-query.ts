import { searchOptions } from './options.ts';
import { tokens } from './tokens.ts';

/** What the reader narrows the search to; each as in the page's URL. */
export interface Filters {
  speaker?: string;
  kind?: string;
  section?: string;
  medium?: string;
  topic?: string;
  article?: string;
  /** First and last day, ISO 8601; a year or a month stands for its first or last day. */
  from?: string;
  to?: string;
}

/** A word looked for. */
export interface WordSought {
  term: string;
  /** The words it is made of, if it was typed with hyphens. */
  parts: string[];
  /** Words with the same number must stand side by side: they were in quotation marks. */
  phrase: number | null;
  /** Whether it may be only the beginning of a word: the last one, while it is being typed. */
  open: boolean;
}

/** A query taken apart. */
export interface Query {
  words: WordSought[];
  /** Each a word or words side by side that must not stand in the text. */
  excluded: string[][];
  /** Words of the names of whoever must have said it. */
  saidBy: string[];
  filters: Filters;
}

/** The filters, in the order in which they are shown. */
export const filterKeys = ['speaker', 'kind', 'section', 'medium', 'topic', 'article', 'from', 'to'] as const;

/**
 * Reads `words`, `"a phrase"`, `-word`, `-"a phrase"`, `speaker:name`, `kind:direct`, `section:readout`,
 * `medium:"on social media"`, `topic:`, `article:`, `from:2025-03-11`, `to:2025-03`. Anything else is words.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], excluded: [], saidBy: [], filters: {} };
  const short = text.slice(0, searchOptions.queryLength);
  let phrases = 0;
  for (const { groups } of short.matchAll(PIECE)) {
    const { minus, field, quoted, plain = '' } = groups ?? {};
    const words = wordsOf(quoted ?? plain);
    const terms = words.map(({ term }) => term);
    if (field !== undefined) addFilter(query, field.toLowerCase(), quoted ?? plain, terms);
    else if (minus !== undefined) query.excluded.push(...(terms.length > 0 ? [terms] : []));
    else {
      const phrase = quoted !== undefined && terms.length > 1 ? phrases++ : null;
      query.words.push(...words.map((word) => ({ ...word, phrase, open: false })));
    }
  }
  query.words.length = Math.min(query.words.length, searchOptions.queryWords);
  const last = query.words.at(-1);
  if (last !== undefined && OPEN_END.test(short)) last.open = last.phrase === null;
  return query;
}

/** The words of a text, compounds as one. */
function wordsOf(text: string): { term: string; parts: string[] }[] {
  const found: { term: string; parts: string[] }[] = [];
  let end = 0;
  for (const { term, position, width } of tokens(text)) {
    if (position < end) found.at(-1)?.parts.push(term);
    else found.push({ term, parts: [] });
    end = Math.max(end, position + width);
  }
  return found;
}

function addFilter(query: Query, field: string, value: string, terms: readonly string[]): void {
  if (field === 'speaker') query.saidBy.push(...terms);
  else query.filters[field as keyof Filters] = value;
}

const FIELD = '(?:speaker|kind|section|medium|topic|article|from|to)';
const QUOTED = '["“”„«»](?<quoted>[^"“”„«»]*)["“”„«»]';
/** A quotation mark without its counterpart falls between the pieces. */
const PIECE = new RegExp(
  `(?:(?<=^|\\s)(?<minus>[-–−])(?=[\\p{L}\\p{N}"“„«]))?(?:(?<field>${FIELD}):(?=\\S))?(?:${QUOTED}|(?<plain>[^\\s"“”„«»]+))`,
  'giu',
);
/** Nothing closes the last word: no space, no mark. */
const OPEN_END = /[\p{L}\p{N}\p{M}]$/u;
