import { zoneOffset } from './zone-offset.ts';

/**
 * When a date begins: an instant itself, or the first moment of a day.
 *
 * @param date an ISO day, or an ISO instant with its offset
 * @param timeZone where a day is one, as an IANA name
 * @returns in ms since 1970
 */
export function beginOf(date: string, timeZone: string): number {
  if (date.includes('T')) return Date.parse(date);
  const inUtc = Date.parse(date);
  const near = inUtc - zoneOffset(new Date(inUtc), timeZone) * 60_000;
  // Clocks may have been put forward in the hours between the two.
  return inUtc - zoneOffset(new Date(near), timeZone) * 60_000;
}
