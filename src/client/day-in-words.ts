/** A day as a reader of the paper writes it: “18 March 2025”.
 *
 * @param date an ISO day
 */
export function dayInWords(date: string): string {
  const format = new Intl.DateTimeFormat(import.meta.words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}
