import type { Dates, Phrases } from './dates.ts';

/** A stretch of days that some words of a query name. */
export interface Period {
  /** The first and the last of these words, by their places. */
  first: number;
  last: number;
  /** Its limits, given the year in which it ends, which counts only where the words name none. */
  limits: (year: number) => Days;
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

/** What some words name. */
interface Named {
  /** How many words. */
  count: number;
  /** The first and the last day, month or year; without a year with {@link ANY_YEAR} in its place. */
  from: string;
  to: string;
  /** Whether it can be nothing else, without a preposition too: “last week”. */
  isSure: boolean;
}

const ANY_YEAR = '****';

const isOpen = ({ from, to }: Named): boolean => (from + to).includes(ANY_YEAR);
const hasDay = ({ from }: Named): boolean => from.length === '2025-03-18'.length;

type Preposition = (from: string, to: string) => Days;
const within: Preposition = (from, to) => ({ from, to });

const PREPOSITIONS: [kind: 'in' | 'on' | 'since' | 'until' | 'before' | 'after', limits: Preposition][] = [
  ['in', within],
  ['on', within],
  ['since', (from) => ({ from })],
  ['until', (_, to) => ({ to })],
  ['before', (from) => ({ to: daysFrom(from, -1) })],
  ['after', (_, to) => ({ from: to.length < 10 ? to : daysFrom(to, 1) })],
];

function periodAt(words: readonly string[], at: number, dates: Dates, today: string): Period | null {
  const both = bothAt(words, at, dates, today);
  if (both !== null) return periodOf(at, both, within, true);
  for (const [kind, limits] of PREPOSITIONS) {
    const count = phraseAt(words, at, dates[kind]);
    const named = count > 0 ? namedAt(words, at + count, dates, today) : null;
    if (named === null || (kind === 'on' && !hasDay(named) && !named.isSure)) continue;
    const isSure = limits !== within || !(hasDay(named) && isOpen(named));
    return periodOf(at, { ...named, count: count + named.count }, limits, isSure);
  }
  const named = namedAt(words, at, dates, today);
  // A month on its own is a word, or a name.
  const isDated = named !== null && (named.isSure || hasDay(named) || !isOpen(named));
  return isDated ? periodOf(at, named, within, named.isSure) : null;
}

function periodOf(first: number, named: Named, limits: Preposition, isSure: boolean): Period {
  return {
    first,
    last: first + named.count - 1,
    limits: (year) => {
      const [from, to] = [inYear(named.from, year), inYear(named.to, year)];
      // From November to February: of the year before.
      return limits(from > to ? inYear(named.from, year - 1) : from, to);
    },
    isOpen: isOpen(named),
    isSure,
  };
}

function inYear(day: string, year: number): string {
  return day.replace(ANY_YEAR, String(year));
}

/** Two limits: “11 March and 18 March 2025”. What the first leaves out is said by the second. */
function bothAt(words: readonly string[], at: number, dates: Dates, today: string): Named | null {
  for (const [before, joint = ''] of dates.pairs) {
    const middle = words[at] === before ? words.indexOf(joint, at) : -1;
    const until = middle < 0 ? null : namedAt(words, middle + 1, dates, today);
    if (until === null) continue;
    const end = middle + 1 + until.count;
    for (let shared = until.count - 1; shared >= 0; shared -= 1) {
      const whole = [...words.slice(at + 1, middle), ...words.slice(end - shared, end)];
      const since = namedAt(whole, 0, dates, today);
      if (since?.count === whole.length)
        return { count: end - at, from: since.from, to: until.to, isSure: true };
    }
  }
  return null;
}

/** A day with an article before it or none, a month, a year, or a span. */
function namedAt(words: readonly string[], at: number, dates: Dates, today: string): Named | null {
  const article = phraseAt(words, at, dates.the);
  const named = spanAt(words, at + article, dates, today) ?? dateAt(words, at + article, dates);
  if (named === null || (article > 0 && !named.isSure && !hasDay(named))) return null;
  return { ...named, count: article + named.count };
}

const YEAR = /^(19|20)\d\d$/;
/** A day as data have it: 2025-03-18. */
export const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const DAY = /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th|er|o|го)?$/;

/** A day, month or year from some place on: “18 March 2025”, “March 18th”, “18 de marzo de 2025”, “mars dernier”. */
function dateAt(words: readonly string[], at: number, dates: Dates): Named | null {
  const word = (place: number) => words[place] ?? '';
  const behind = (place: number) => place + phraseAt(words, place, dates.of);
  const first = word(at);
  if (YEAR.test(first) || ISO_DAY.test(first)) return { count: 1, from: first, to: first, isSure: false };
  const isDayFirst = DAY.test(first);
  const start = isDayFirst ? behind(at + 1) : at;
  const { i, count } = monthAt(words, start, dates);
  if (count === 0) return null;
  const isDayLast = !isDayFirst && DAY.test(word(start + count));
  const end = start + count + Number(isDayLast);
  const day = isDayFirst || isDayLast ? `-${twoDigits(isDayFirst ? first : word(end - 1))}` : '';
  const year = word(behind(end));
  const isYear = YEAR.test(year);
  const last = isYear ? 0 : phraseAt(words, end, dates.last);
  const date = `${isYear ? year : ANY_YEAR}-${twoDigits(String(i + 1))}${day}`;
  return {
    count: (isYear ? behind(end) + 1 : end + last) - at,
    from: date,
    to: date,
    isSure: last > 0,
  };
}

/** The month that some words name, in whole or by its first letters: “sept”. */
function monthAt(words: readonly string[], at: number, { months }: Dates) {
  const whole = listAt(words, at, months);
  const word = words[at] ?? '';
  const isShort = word.length === 3 || word.length === 4;
  if (whole.count > 0 || !isShort) return whole;
  const i = months.findIndex((names) => names.some(([name]) => name?.startsWith(word)));
  return { i, count: Number(i >= 0) };
}

/** “yesterday”, “last week” and the like, as of some day. Weeks begin on Monday. */
function spanAt(words: readonly string[], at: number, { spans }: Dates, today: string): Named | null {
  const { i, count } = listAt(words, at, spans);
  if (count === 0) return null;
  const back = i & 1;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = daysFrom(today, -weekday - 7 * back);
  const ofMonth = new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7);
  const from = [daysFrom(today, -back), monday, ofMonth, String(year - back)][i >> 1] ?? '';
  return { count, from, to: i >> 1 === 1 ? daysFrom(monday, 6) : from, isSure: true };
}

/** Which of some lists has a phrase at a place, and of how many words it is; of none if none has one. */
function listAt(words: readonly string[], at: number, lists: readonly Phrases[]) {
  const counts = lists.map((phrases) => phraseAt(words, at, phrases));
  const count = Math.max(...counts);
  return { i: counts.indexOf(count), count };
}

/** How many words from some place on are one of some phrases; of the longest. */
function phraseAt(words: readonly string[], at: number, phrases: Phrases): number {
  const counts = phrases.map((phrase) =>
    phrase[0] !== '' && phrase.every((word, i) => word === words[at + i]) ? phrase.length : 0,
  );
  return Math.max(...counts);
}

function twoDigits(number: string): string {
  return String(Number.parseInt(number, 10)).padStart(2, '0');
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
