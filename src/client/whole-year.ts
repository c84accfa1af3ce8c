import type { Filters } from '../search/filter-keys.ts';

/** The days of a year as the limits of a search; of no year, none. */
export function daysOfYear(year: string): { from: string; to: string } {
  return year === '' ? { from: '', to: '' } : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The year that the limits of a search enclose exactly, or an empty string. */
export function wholeYear({ from = '', to = '' }: Filters): string {
  const year = from.slice(0, 4);
  const whole = daysOfYear(year);
  return from === whole.from && to === whole.to ? year : '';
}
