import { wordingOf } from './wording-of.ts';

/**
 * A day as a reader of the paper writes it: “18 March 2025”.
 *
 * @param date an ISO day, or an instant of which the day in its own offset is told; see `localDate`
 */
export function formatDay(date: string): string {
  return wordingOf().day(date);
}
