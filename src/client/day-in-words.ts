/** A day, month or year as a reader of the paper writes it: “18 March 2025”, “March 2025”.
 *
 * @param date in ISO 8601
 */
export function dayInWords(date: string): string {
  const format = new Intl.DateTimeFormat(import.meta.words.locale, {
    year: 'numeric',
    month: date.length > 4 ? 'long' : undefined,
    day: date.length > 7 ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
  return format.format(new Date(date));
}
