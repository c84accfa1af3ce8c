import { strict } from 'chrono-node';
import { isoDate, isoDay } from '../schema/date.ts';

/** Days in numbers alone are read month first in one country and day first in the next. */
const AMBIGUOUS = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/**
 * Reads a date as a source states it.
 *
 * @returns an ISO instant where the offset is stated, else an ISO day; null where the words leave open which day is meant
 */
export function statedDate(words: string): string | null {
  const text = words.trim();
  if (isoDate.safeParse(text).success) return text;
  const day = text.slice(0, 'YYYY-MM-DD'.length);
  if (isoDay.safeParse(day).success) return day;
  if (AMBIGUOUS.test(text)) return null;
  const found = strict.parse(text)[0]?.start;
  if (!found || !(['year', 'month', 'day'] as const).every((part) => found.isCertain(part))) return null;
  const [year = 0, month = 0, date = 0] = [found.get('year'), found.get('month'), found.get('day')].map(
    Number,
  );
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
