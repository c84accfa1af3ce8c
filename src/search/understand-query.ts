import { saidBy } from './find-candidates.ts';
import { findPeriod } from './find-period.ts';
import { functionWords, questionWords, sayingWords } from './function-words.ts';
import type { Query } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';

/** What was taken out of a query's words, and for what. */
export interface Understood {
  /** The name that was typed: who must have said it. */
  name: string | null;
  /** The limits of the day, ISO 8601; a year or a month stands for all its days. */
  from: string | null;
  to: string | null;
  /** Words that carry nothing and are not looked for. */
  left: string[];
}

/** A query, and how it was understood. */
export interface UnderstoodQuery {
  query: Query;
  understood: Understood;
  /** Whether it can be nothing but a question: “Finch promise” may as well be meant as words. */
  sure: boolean;
}

/**
 * Understands “what did Mira Oleksenko say about the harbour in March 2031” as what she said of the harbour in that month.
 * Null where it is not sure that more is meant than the words: only a name beside a verb of speaking, or before “on” or
 * “about”, is taken for whoever said it, and only what can be nothing else for a date.
 *
 * @param today an ISO day; null if no words are to be taken for days
 */
export async function understandQuery(
  index: SearchIndex,
  query: Query,
  today: string | null,
): Promise<UnderstoodQuery | null> {
  if (query.words.some(({ phrase }) => phrase !== null)) return null;
  const terms = query.words.map(({ term }) => term);
  const { from, to } = query.filters;
  const isOpen = from === undefined && to === undefined;
  const period = today !== null && isOpen ? findPeriod(terms, today) : null;
  const rest = terms.map((term, i) => (period && i >= period.first && i <= period.last ? null : term));
  const name = query.saidBy.length === 0 ? await nameIn(index, rest) : null;
  const isQuestion =
    questionWords.has(terms[0] ?? '') && rest.some((term) => term !== null && sayingWords.has(term));
  if (period === null && name === null && !isQuestion) return null;
  const isAsked = name !== null || isQuestion;
  const verb = rest.findIndex((term) => term !== null && sayingWords.has(term));
  const stays = rest.map((term, i) => {
    if (term === null || (name && i >= name.first && i <= name.last)) return false;
    return !isAsked || !(functionWords.has(term) || i === verb);
  });
  const typed = name === null ? [] : terms.slice(name.first, name.last + 1);
  const left = rest.flatMap((term, i) => (term !== null && !stays[i] && !typed.includes(term) ? [term] : []));
  return {
    query: {
      ...keep(query, stays),
      saidBy: [...query.saidBy, ...typed],
      filters: {
        ...query.filters,
        ...(period?.from && { from: period.from }),
        ...(period?.to && { to: period.to }),
      },
    },
    understood: {
      name: typed.join(' ') || null,
      from: period?.from ?? null,
      to: period?.to ?? null,
      left: [...new Set(left)],
    },
    sure: stays.includes(true) || questionWords.has(terms[0] ?? '') || terms.includes('by'),
  };
}

/** A query without the words that carry nothing; null if there are none, or nothing else. */
export function withoutFunctionWords(query: Query): UnderstoodQuery | null {
  const stays = query.words.map(
    ({ term, phrase }) => phrase !== null || !(functionWords.has(term) || sayingWords.has(term)),
  );
  if (!stays.includes(false) || !stays.includes(true)) return null;
  const left = query.words.flatMap(({ term }, i) => (stays[i] ? [] : [term]));
  return {
    query: keep(query, stays),
    understood: { name: null, from: null, to: null, left: [...new Set(left)] },
    sure: true,
  };
}

/** A query with only some of its words. */
function keep(query: Query, stays: readonly boolean[]): Query {
  const places = stays.flatMap((isKept, i) => (isKept ? [i] : []));
  const joined = query.joined.flatMap(({ term, first, last }) => {
    const whole = places.indexOf(last) - places.indexOf(first) === last - first && places.includes(first);
    return whole ? [{ term, first: places.indexOf(first), last: places.indexOf(last) }] : [];
  });
  return { ...query, words: query.words.filter((_, i) => stays[i]), joined };
}

/** The run of words beside a verb of speaking, or before “on” or “about”, that is in the name of one speaker. */
async function nameIn(index: SearchIndex, terms: readonly (string | null)[]): Promise<Run | null> {
  const isName = (i: number): boolean => {
    const term = terms[i] ?? null;
    return term !== null && term.length > 1 && !functionWords.has(term) && !sayingWords.has(term);
  };
  for (const [at, term] of terms.entries()) {
    if (term === null || !(sayingWords.has(term) || TOPIC_WORDS.has(term))) continue;
    const isBy = sayingWords.has(term) && terms[at + 1] === 'by';
    for (const { first, last } of [...runsBefore(at, isName), ...(isBy ? runsBehind(at + 2, isName) : [])]) {
      const run = terms.slice(first, last + 1) as string[];
      if ((await saidBy(index, run)).size > 0) return { first, last };
    }
  }
  return null;
}

const TOPIC_WORDS = new Set(['on', 'about']);
/** Words of the longest name that is looked for. */
const MOST_NAMES = 4;

interface Run {
  first: number;
  last: number;
}

/** The runs of words that end before a place, the longest first. */
function runsBefore(at: number, isName: (i: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let first = at - 1; at - first <= MOST_NAMES && isName(first); first -= 1)
    runs.unshift({ first, last: at - 1 });
  return runs;
}

/** The runs of words that begin at a place, the longest first. */
function runsBehind(at: number, isName: (i: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let last = at; last - at < MOST_NAMES && isName(last); last += 1) runs.unshift({ first: at, last });
  return runs;
}
