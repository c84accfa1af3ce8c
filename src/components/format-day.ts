import { settings } from 'virtual:readout/settings';

const day = new Intl.DateTimeFormat(settings.locale, { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day as a reader writes it: “18 March 2025”.
 *
 * @param date an ISO day, or an instant of which the day in its own offset is told; see `localDate`
 */
export function formatDay(date: string): string {
  const known = written.get(date) ?? day.format(new Date(date.slice(0, 10)));
  written.set(date, known);
  return known;
}

/** The lists of an archive write the same few thousand days again and again. */
const written = new Map<string, string>();
