import { settings } from 'virtual:readout/settings';

const day = new Intl.DateTimeFormat(settings.locale, { dateStyle: 'long', timeZone: 'UTC' });
const instant = new Intl.DateTimeFormat(settings.locale, { dateStyle: 'long', timeZone: settings.timeZone });

/**
 * A day as a reader writes it: “18 March 2025”.
 *
 * @param date an ISO day or instant; an instant is told by its day in the paper’s time zone
 */
export function formatDay(date: string): string {
  const known = written.get(date) ?? (date.includes('T') ? instant : day).format(new Date(date));
  written.set(date, known);
  return known;
}

/** The lists of an archive write the same few thousand days again and again. */
const written = new Map<string, string>();
