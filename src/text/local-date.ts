import { zoneOffset } from './zone-offset.ts';

/**
 * A date in the offset in which its day is told. Who wrote an offset has said which day it was there; an instant in UTC (`Z`) is put
 * into the paper's time zone.
 *
 * @param date an ISO day, or an ISO instant with its offset
 * @param timeZone an IANA name
 * @returns the same day, or the same instant; its first ten characters are its day
 */
export function localDate(date: string, timeZone: string): string {
  if (!date.endsWith('Z')) return date;
  const offset = zoneOffset(new Date(date), timeZone);
  if (offset === 0) return date;
  const local = new Date(Date.parse(date) + offset * 60_000).toISOString().replace('.000Z', 'Z');
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${local.slice(0, -1)}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
