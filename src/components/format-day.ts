import { settings } from 'virtual:readout/settings';

const long = new Intl.DateTimeFormat(settings.locale, { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day as a reader writes it: “18 March 2025”.
 *
 * @param date an ISO day or instant; an instant is told by its day in UTC
 */
export function formatDay(date: string): string {
  const known = written.get(date) ?? long.format(new Date(date));
  written.set(date, known);
  return known;
}

/** The lists of an archive write the same few thousand days again and again. */
const written = new Map<string, string>();
