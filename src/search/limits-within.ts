import { isWithin } from './filters.ts';
import type { Days, Period } from './find-period.ts';

/**
 * The limits of a period that hold at least one of some days; null if none do. Where no year was named, “in March” is the
 * newest March that holds one, “since March” begins with the newest that does not come after all of them, and “until March”
 * ends with the last that is not to come.
 *
 * @param days ISO days, in any order; those that nobody knows are empty
 * @param today an ISO day
 */
export function limitsWithin(
  { isOpen, limits }: Period,
  days: readonly string[],
  today: string,
): Days | null {
  const known = days.filter(Boolean).sort();
  const yearOf = (day = ''): number => Number(day.slice(0, 4));
  const first = yearOf(known[0]);
  // A period from November to February is named by the year in which it ends.
  const last = isOpen ? Math.max(yearOf(known.at(-1)) + 1, yearOf(today)) : first;
  for (let year = last; year >= first; year -= 1) {
    const found = limits(year);
    const isToCome = isOpen && found.from === undefined && (found.to ?? '') > today;
    if (!isToCome && known.some((day) => isWithin(day, found))) return found;
  }
  return null;
}
