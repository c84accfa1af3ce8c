/** A stretch of days that some words of a query name. */
export interface Period {
  /** The first and the last of these words, by their places. */
  first: number;
  last: number;
  /** ISO days, months or years; one may be open. */
  from?: string;
  to?: string;
}

/**
 * The first period that words name beyond doubt: “in March 2025”, “since 2024”, “on 18 March 2025”, “last week”. Words
 * that may as well be meant as words, such as a date on its own, are none.
 *
 * @param words folded
 * @param today an ISO day
 */
export function findPeriod(words: readonly string[], today: string): Period | null {
  for (const [at, word] of words.entries()) {
    const limits = PREPOSITIONS[word];
    const date = limits && dateAt(words, at + 1, today, limits === within);
    if (date) return { first: at, last: at + date.count, ...limits(date.day) };
    const both = BOTH_LIMITS[word] && bothAt(words, at + 1, BOTH_LIMITS[word], today);
    if (both) return { first: at, ...both };
    const [count, from, to] = relativeAt(words, at, today);
    if (count > 0) return { first: at, last: at + count - 1, from, to };
  }
  return null;
}

/** The period of a query that ends in a day or month with its year, and of which nothing else is one: “Finch March 2031”. */
export function periodAtEnd(words: readonly string[], today: string): Period | null {
  const last = words.length - 1;
  for (const first of [last - 2, last - 1]) {
    const date = first > 0 ? dateAt(words, first, today, true) : null;
    if (date?.count === last + 1 - first) return { first, last, ...within(date.day) };
  }
  return null;
}

type Limits = (day: string) => { from?: string; to?: string };
const within: Limits = (day) => ({ from: day, to: day });
const PREPOSITIONS: Record<string, Limits> = {
  in: within,
  on: within,
  during: within,
  since: (from) => ({ from }),
  until: (to) => ({ to }),
  till: (to) => ({ to }),
  before: (day) => ({ to: daysFrom(day, -1) }),
  after: (day) => ({ from: day.length < 10 ? day : daysFrom(day, 1) }),
};

/** Between what a word says that two limits follow. */
const BOTH_LIMITS: Record<string, string> = { between: 'and', from: 'to' };

/** Two limits: “11 March and 18 March 2025”. What the first leaves out is said by the second. */
function bothAt(
  words: readonly string[],
  at: number,
  joint: string,
  today: string,
): Omit<Period, 'first'> | null {
  const middle = words.indexOf(joint, at);
  const until = dateAt(words, middle + 1, today);
  if (middle < 0 || until === null) return null;
  const last = middle + until.count;
  const first = words.slice(at, middle);
  for (let shared = until.count - 1; shared >= 0; shared -= 1) {
    const whole = [...first, ...words.slice(last + 1 - shared, last + 1)];
    const since = dateAt(whole, 0, today);
    if (since?.count === whole.length) return { last, from: since.day, to: until.day };
  }
  return null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * A day, month or year from some place on, and of how many words; without its year it is the last one of that name.
 *
 * @param isWhole whether a day must have its year: “on 18 March” may as well be meant as words
 */
function dateAt(
  words: readonly string[],
  at: number,
  today: string,
  isWhole = false,
): { day: string; count: number } | null {
  const [first = '', second = '', third = ''] = words.slice(at);
  if (YEAR.test(first) || ISO_DAY.test(first)) return { day: first, count: 1 };
  const isMonthFirst = monthOf(first) !== null;
  const [month, day] = isMonthFirst ? [monthOf(first), second] : [monthOf(second), first];
  if (month === null) return null;
  if (isMonthFirst && YEAR.test(second)) return { day: `${second}-${month}`, count: 2 };
  if (!DAY.test(day)) return isMonthFirst ? { day: lastWith(month, today), count: 1 } : null;
  const date = `${month}-${dayOf(day)}`;
  if (YEAR.test(third)) return { day: `${third}-${date}`, count: 3 };
  return isWhole ? null : { day: lastWith(date, today), count: 2 };
}

const YEAR = /^(19|20)\d\d$/;
/** A day as data have it: 2025-03-18. */
export const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const DAY = /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;

function monthOf(word: string): string | null {
  const place = MONTHS.findIndex((month) => month === word || (word.length === 3 && month.startsWith(word)));
  return place < 0 ? null : String(place + 1).padStart(2, '0');
}

function dayOf(word: string): string {
  return String(Number.parseInt(word, 10)).padStart(2, '0');
}

/** The last day or month without a year that is not to come. */
function lastWith(date: string, today: string): string {
  const year = Number(today.slice(0, 4));
  return `${today.slice(5) < date ? year - 1 : year}-${date}`;
}

/** “yesterday”, “last week” and the like: how many words, the first and the last day. Weeks begin on Monday. */
function relativeAt(words: readonly string[], at: number, today: string): [number, string, string] {
  const [first = '', unit = ''] = words.slice(at);
  if (first === 'today') return [1, today, today];
  if (first === 'yesterday') return [1, daysFrom(today, -1), daysFrom(today, -1)];
  const back = { last: 1, this: 0 }[first];
  if (back === undefined) return [0, '', ''];
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (unit === 'year') return [2, `${year - back}`, `${year - back}`];
  if (unit === 'month') {
    const day = new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7);
    return [2, day, day];
  }
  if (unit !== 'week') return [0, '', ''];
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  const monday = daysFrom(today, -weekday - 7 * back);
  return [2, monday, daysFrom(monday, 6)];
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
