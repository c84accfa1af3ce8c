import type { QuotedWords } from './quoted-words.ts';

/** Words that have to agree where both name the same speaker, and so few days lie between that they tell of one event. */
const NAMED = 8;
/** The same where one of them, or both, name nobody. */
const OPEN = 10;
/** The same where days speak against it: hardly anybody says so much twice in the same words. */
const LONG = 22;
/** The same after a month, as anniversaries quote. */
const VERY_LONG = 32;

/** Days between two articles in which an event is news. */
const NEWS = 3;
/** Days after which a speaker who campaigns has said everything again. */
const MONTH = 31;

type Told = Omit<QuotedWords, 'article' | 'text'>;

/**
 * How many words of two quotations have to agree for both to tell of one utterance, by who is said to have spoken, and when.
 * Infinity where it can't be one: other speakers, other languages, other days.
 */
export function wordsNeeded(one: Told, other: Told): number {
  if (one.speaker !== null && other.speaker !== null && one.speaker !== other.speaker) return Infinity;
  if (primary(one.language) !== primary(other.language)) return Infinity;
  const least = one.speaker !== null && other.speaker !== null ? NAMED : OPEN;
  const apart = Math.abs(days(one.published) - days(other.published));
  if (one.said !== null && other.said !== null) {
    const between = Math.abs(days(one.said) - days(other.said));
    // Monday evening here is Tuesday there.
    return between === 0 ? least : between === 1 ? LONG : Infinity;
  }
  if (one.said !== null || other.said !== null) {
    const [said, told] = one.said !== null ? [one.said, other.published] : [other.said ?? '', one.published];
    const since = days(told) - days(said);
    // Nobody quotes what is not said yet, but for the same offset of a day.
    if (since < -1) return Infinity;
    return byDays(Math.max(0, since), least);
  }
  return byDays(apart, least);
}

function byDays(apart: number, least: number): number {
  return apart <= NEWS ? least : apart <= MONTH ? LONG : VERY_LONG;
}

function days(day: string): number {
  return Date.parse(day.slice(0, 10)) / 86_400_000;
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
