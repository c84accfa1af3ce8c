import { saidBy } from './find-candidates.ts';
import { findPeriod, ISO_DAY, type Period } from './find-period.ts';
import type { Query, WordSought } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Speech } from './speech.ts';
import { writtenIn } from './tokens.ts';

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
  /** The period that was taken out of the words, whose limits are neither in the query nor in what was understood. */
  period: Period | null;
  /** Whether it can be nothing but a question: “Finch promise” may as well be meant as words. */
  sure: boolean;
  /** Whether it asks for nothing but what somebody said, which is meant even where a text holds its very words: “Finch said”. */
  bare: boolean;
}

/**
 * Understands “what did Mira Oleksenko say about the harbour in March 2031” as what she said of the harbour in that month.
 * Null where it is not sure that more is meant than the words: only a name beside a verb of speaking, before “on” or
 * “about”, or with nothing but a day, or a month of a year, is taken for whoever said it, and a date for words where a text holds them all.
 *
 * @param today an ISO day; null if no words are to be taken for days
 */
export async function understandQuery(
  index: SearchIndex,
  query: Query,
  today: string | null,
): Promise<UnderstoodQuery | null> {
  const { empty, asking, say, source, by } = index.speech;
  const isSpeech = saysIn(index.speech);
  const units = unitsOf(query);
  const terms = units.map(({ term }) => term);
  const { from, to } = query.filters;
  const isOpen = from === undefined && to === undefined;
  const isUnsaid = query.saidBy.length === 0;
  const period = today !== null && isOpen ? findPeriod(terms, index.dates, today) : null;
  // A name, and a month or day without a preposition: a year alone tells less.
  const isAtEnd =
    isUnsaid && period?.last === terms.length - 1 && period.last > period.first && !period.isSure;
  const named = isAtEnd && (await isNameOf(index, terms.slice(0, period.first))) ? period : null;
  const rest = terms.map((term, i) => (period && i >= period.first && i <= period.last ? '' : term));
  const name = named
    ? { first: 0, last: named.first - 1, at: named.first }
    : isUnsaid
      ? await nameIn(index, rest)
      : null;
  const isAsking = asking.has(terms[0] ?? '');
  // “March 2025”, “in March”: nothing but days. A year or a day as data have it may be a number of something.
  const isDatedWhole = period?.first === 0 && period.last === terms.length - 1 && period.last > 0;
  const isSaid = name !== null && rest.some((term) => say.has(term));
  const isQuestion = isAsking && rest.some(isSpeech);
  if (period === null && name === null && !isQuestion) return null;
  const isAsked = name !== null || isQuestion;
  // Of several verbs, those up to the one beside the name ask: “tell me what Finch said”.
  const verb = name !== null && isSpeech(rest[name.at] ?? '') ? name.at : rest.findIndex(isSpeech);
  const stays = rest.map((term, i) => {
    if (units[i]?.quoted) return true;
    if (term === '' || (name && i >= name.first && i <= name.last)) return false;
    return !isAsked || !(empty.has(term) || source.has(term) || (i <= verb && isSpeech(term)));
  });
  const typed = name === null ? [] : terms.slice(name.first, name.last + 1);
  const written = writtenIn(query.rest);
  const left = rest.flatMap((term, i) => (stays[i] || typed.includes(term) ? [] : term || []));
  return {
    query: {
      ...keep(
        query,
        units.flatMap(({ first, last }, i) => Array(last + 1 - first).fill(stays[i])),
      ),
      saidBy: [...query.saidBy, ...typed],
    },
    understood: {
      name: typed.map((term) => written.get(term) ?? term).join(' ') || null,
      from: null,
      to: null,
      left: [...new Set(left)],
    },
    period,
    sure:
      named !== null ||
      isSaid ||
      isDatedWhole ||
      (stays.includes(true) && (isAsked || period?.isSure === true)) ||
      isAsking ||
      terms.some((term) => by.has(term)),
    bare: name !== null && !stays.includes(true) && (isAsking || isSaid),
  };
}

/** A word of a query as one says it: a compound as a whole. */
interface Unit {
  /** Empty for what is in quotation marks: it is looked for as it is. */
  term: string;
  quoted: boolean;
  /** Its places among the words of the query, the last one included. */
  first: number;
  last: number;
}

function unitsOf({ words, joined, quoted }: Query): Unit[] {
  const units: Unit[] = [];
  for (let first = 0; first < words.length; first = (units.at(-1)?.last ?? first) + 1) {
    const word = words[first] as WordSought;
    const isQuoted = quoted.includes(word.phrase ?? -1);
    const whole = joined.find((together) => together.first === first) ?? { term: word.term, last: first };
    const day = words
      .slice(first, whole.last + 1)
      .map(({ term }) => term)
      .join('-');
    units.push({
      term: isQuoted ? '' : ISO_DAY.test(day) ? day : whole.term,
      quoted: isQuoted,
      first,
      last: whole.last,
    });
  }
  return units;
}

/** A query without the words that carry nothing; null if there are none, or nothing else. */
export function withoutFunctionWords(query: Query, speech: Speech): UnderstoodQuery | null {
  const isSpeech = saysIn(speech);
  const stays = query.words.map(
    ({ term, phrase }) => phrase !== null || !(speech.empty.has(term) || isSpeech(term)),
  );
  if (!stays.includes(false) || !stays.includes(true)) return null;
  const left = query.words.flatMap(({ term }, i) => (stays[i] ? [] : [term]));
  return {
    query: keep(query, stays),
    understood: { name: null, from: null, to: null, left: [...new Set(left)] },
    period: null,
    sure: true,
    bare: false,
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

/**
 * The run of words beside a word of speaking, or before “on” or “about”, that is in the name of one speaker, and the place of
 * that word.
 */
async function nameIn(index: SearchIndex, terms: readonly string[]): Promise<(Run & { at: number }) | null> {
  const { empty, inverted, nouns, source, by, of, topic } = index.speech;
  const isSpeech = saysIn(index.speech);
  const isName = (i: number): boolean => {
    const term = terms[i] ?? '';
    return term.length > 1 && !empty.has(term) && !isSpeech(term);
  };
  const next = (at: number, step: number): number => {
    let i = at + step;
    while (empty.has(terms[i] ?? '')) i += step;
    return i;
  };
  for (const [at, term] of terms.entries()) {
    const isBehind =
      source.has(term) ||
      inverted.has(term) ||
      (by.has(term) && terms.slice(0, at).some(isSpeech)) ||
      (of.has(term) && nouns.has(terms[at - 1] ?? ''));
    const runs = [
      ...(isSpeech(term) ? runsFrom(next(at, -1), -1, isName) : []),
      ...(topic.has(term) ? runsFrom(at - 1, -1, isName) : []),
      ...(isBehind ? runsFrom(next(at, 1), 1, isName) : []),
    ];
    for (const { first, last } of runs) {
      if (await isNameOf(index, terms.slice(first, last + 1))) return { first, last, at };
    }
  }
  return null;
}

/** Whether these words, and at least one, are in the name of a speaker. */
async function isNameOf(index: SearchIndex, terms: readonly string[]): Promise<boolean> {
  return terms.length > 0 && (await saidBy(index, terms)).size > 0;
}

function saysIn({ say, verbs, nouns }: Speech): (term: string) => boolean {
  return (term) => say.has(term) || verbs.has(term) || nouns.has(term);
}

/** Words of the longest name that is looked for. */
const MOST_NAMES = 4;

interface Run {
  first: number;
  last: number;
}

/** The runs of words from a place on, backwards or forwards, the longest first. */
function runsFrom(at: number, step: -1 | 1, isName: (i: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let end = at; Math.abs(end - at) < MOST_NAMES && isName(end); end += step)
    runs.unshift({ first: Math.min(at, end), last: Math.max(at, end) });
  return runs;
}
