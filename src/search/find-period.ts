import type { Dates, Phrases } from './dates.ts';

/** A stretch of days that some words of a query name. */
export interface Period {
  /** The first and the last of these words, by their places. */
  first: number;
  last: number;
  /** Its limits, given the year in which it ends, which counts only where the words name none. */
  limits: Limits;
  /** Whether the words name no year. */
  isOpen: boolean;
  /** Whether they can hardly be meant as words: “in March”, “on 18 March 2025”, not “18 March” on its own. */
  isSure: boolean;
}

/** ISO days, months or years; one may be open. */
export interface Days {
  from?: string;
  to?: string;
}

type Limits = (year: number) => Days;

/**
 * The first period that words name, and of several the first that is sure: “in March”, “since 2024”, “between 11 and 18 March
 * 2025”, “last week”, “mars dernier”.
 *
 * @param words folded
 * @param dates how days are named in each of some languages: one period is named in one of them
 * @param today an ISO day
 */
export function findPeriod(words: readonly string[], dates: readonly Dates[], today: string): Period | null {
  const all = dates.flatMap((language) =>
    [...words.keys()].flatMap((at) => periodAt(words, at, language, today) ?? []),
  );
  return all.find(({ isSure }) => isSure) ?? all[0] ?? null;
}

/** The period of a query that ends in a month with its year or day, and of which nothing else is one: “Finch March 2031”. */
export function periodAtEnd(words: readonly string[], dates: readonly Dates[]): Period | null {
  for (const language of dates) {
    for (let first = 1; first < words.length - 1; first += 1) {
      const named = dateAt(words, first, language);
      if (named?.count === words.length - first && (named.isSure || named.hasDay || !named.isOpen))
        return periodOf(first, words.length - first, named, within, true);
    }
  }
  return null;
}

/** What some words name, each limit given a year. */
interface Named {
  /** How many words. */
  count: number;
  from: (year: number) => string;
  to: (year: number) => string;
  isOpen: boolean;
  hasDay: boolean;
  /** Whether it can be nothing else, without a preposition too: “last week”. */
  isSure: boolean;
}

type Preposition = (named: { from: string; to: string }) => Days;
const within: Preposition = (named) => named;

const PREPOSITIONS: [kind: 'in' | 'on' | 'since' | 'until' | 'before' | 'after', limits: Preposition][] = [
  ['in', within],
  ['on', within],
  ['since', ({ from }) => ({ from })],
  ['until', ({ to }) => ({ to })],
  ['before', ({ from }) => ({ to: daysFrom(from, -1) })],
  ['after', ({ to }) => ({ from: to.length < 10 ? to : daysFrom(to, 1) })],
];

function periodAt(words: readonly string[], at: number, dates: Dates, today: string): Period | null {
  const both = bothAt(words, at, dates);
  if (both !== null) return both;
  for (const [kind, limits] of PREPOSITIONS) {
    const before = phraseAt(words, at, dates[kind]);
    if (before === 0) continue;
    const article = phraseAt(words, at + before, dates.the);
    for (const count of new Set([before, before + article])) {
      const named = namedAt(words, at + count, dates, today);
      if (named === null) continue;
      const isFit = named.hasDay || (kind !== 'on' && count === before) || named.isSure;
      const isSure = limits !== within || !(named.hasDay && named.isOpen);
      if (isFit) return periodOf(at, count + named.count, named, limits, isSure);
    }
  }
  const named = namedAt(words, at, dates, today);
  // A month on its own is a word, or a name.
  if (named !== null && (named.isSure || named.hasDay || !named.isOpen))
    return periodOf(at, named.count, named, within, named.isSure);
  const last = phraseAt(words, at, dates.last);
  const month = last > 0 ? dateAt(words, at + last, dates) : null;
  return month?.isOpen ? periodOf(at, last + month.count, month, within, true) : null;
}

function periodOf(first: number, count: number, named: Named, limits: Preposition, isSure: boolean): Period {
  return {
    first,
    last: first + count - 1,
    limits: (year) => limits({ from: named.from(year), to: named.to(year) }),
    isOpen: named.isOpen,
    isSure,
  };
}

/** Two limits: “11 March and 18 March 2025”. What the first leaves out is said by the second. */
function bothAt(words: readonly string[], at: number, dates: Dates): Period | null {
  for (const [before, joint = ''] of dates.pairs) {
    const middle = words[at] === before ? words.indexOf(joint, at) : -1;
    if (middle < 0) continue;
    const article = phraseAt(words, middle + 1, dates.the);
    const until = dateAt(words, middle + 1 + article, dates) ?? dateAt(words, middle + 1, dates);
    if (until === null) continue;
    const last = middle + article + until.count;
    const first = words.slice(at + 1 + phraseAt(words, at + 1, dates.the), middle);
    for (let shared = until.count - 1; shared >= 0; shared -= 1) {
      const whole = [...first, ...words.slice(last + 1 - shared, last + 1)];
      const since = dateAt(whole, 0, dates);
      if (since?.count !== whole.length) continue;
      const limits: Limits = (year) => {
        const to = until.to(year);
        // From November to February: of the year before.
        return { from: [since.from(year), since.from(year - 1)].find((from) => from <= to) ?? to, to };
      };
      return { first: at, last, limits, isOpen: since.isOpen || until.isOpen, isSure: true };
    }
  }
  return null;
}

function namedAt(words: readonly string[], at: number, dates: Dates, today: string): Named | null {
  return spanAt(words, at, dates, today) ?? dateAt(words, at, dates);
}

const YEAR = /^(19|20)\d\d$/;
/** A day as data have it: 2025-03-18. */
export const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const DAY = /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th|er|o|го)?$/;

/** A day, month or year from some place on: “18 March 2025”, “March 18th”, “18 de marzo de 2025”, “mars dernier”. */
function dateAt(words: readonly string[], at: number, dates: Dates): Named | null {
  const first = words[at] ?? '';
  if (YEAR.test(first) || ISO_DAY.test(first)) return dateOf(1, () => first, false, first.length > 4);
  const of = (place: number) => place + phraseAt(words, place, dates.of);
  const isDayFirst = DAY.test(first);
  const start = isDayFirst ? of(at + 1) : at;
  const month = monthAt(words, start, dates);
  if (month === null) return null;
  let end = start + month.count;
  let day = isDayFirst ? first : '';
  if (day === '' && DAY.test(words[end] ?? '')) {
    day = words[end] ?? '';
    end += 1;
  }
  const date = day === '' ? month.number : `${month.number}-${twoDigits(Number.parseInt(day, 10))}`;
  const year = words[of(end)] ?? '';
  if (YEAR.test(year)) return dateOf(of(end) + 1 - at, () => `${year}-${date}`, false, day !== '');
  const last = phraseAt(words, end, dates.last);
  return { ...dateOf(end + last - at, (of) => `${of}-${date}`, true, day !== ''), isSure: last > 0 };
}

function dateOf(count: number, day: (year: number) => string, isOpen: boolean, hasDay: boolean): Named {
  return { count, from: day, to: day, isOpen, hasDay, isSure: false };
}

/** The month that some words name, in whole or by their first letters: “sept”. */
function monthAt(words: readonly string[], at: number, { months }: Dates) {
  const word = words[at] ?? '';
  const isShort = word.length === 3 || word.length === 4;
  for (const [i, names] of months.entries()) {
    const isBeginning = isShort && names.some(([name = '']) => name.startsWith(word));
    const count = phraseAt(words, at, names) || Number(isBeginning);
    if (count > 0) return { count, number: twoDigits(i + 1) };
  }
  return null;
}

/** “yesterday”, “last week” and the like, as of some day. Weeks begin on Monday. */
function spanAt(words: readonly string[], at: number, { spans }: Dates, today: string): Named | null {
  const i = spans.findIndex((phrase) =>
    phrase.every((word, k) => isForm(words[at + k], word, k < phrase.length - 1)),
  );
  const phrase = spans[i];
  if (phrase === undefined) return null;
  const [from, to] = spanOf(i >> 1, i & 1, today);
  return { count: phrase.length, from: () => from, to: () => to, isOpen: false, hasDay: false, isSure: true };
}

/** Whether a word is another, or, where it may be bent, differs from it in its last letter: “letzten” Monat, im “letzten” Jahr. */
function isForm(word: string | undefined, other: string, isBent: boolean): boolean {
  if (word === other) return true;
  const isNear = Math.abs((word?.length ?? 0) - other.length) <= 1;
  return isBent && other.length > 3 && isNear && word?.startsWith(other.slice(0, -1)) === true;
}

/** @param unit 0 for days, then weeks, months, years */
function spanOf(unit: number, back: number, today: string): [string, string] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = daysFrom(today, -weekday - 7 * back);
  const one =
    unit === 0
      ? daysFrom(today, -back)
      : unit === 2
        ? new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7)
        : `${year - back}`;
  return unit === 1 ? [monday, daysFrom(monday, 6)] : [one, one];
}

/** How many words from some place on are one of some phrases; of the longest. */
function phraseAt(words: readonly string[], at: number, phrases: Phrases): number {
  const counts = phrases.map((phrase) =>
    phrase[0] !== '' && phrase.every((word, i) => word === words[at + i]) ? phrase.length : 0,
  );
  return Math.max(...counts);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
