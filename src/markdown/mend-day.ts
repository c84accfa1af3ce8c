import { isoDay } from '../schema/date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as it is to be written, of one that is written otherwise: “27.11.2026”, “27 November 2026”, “2026/11/27”. Null for what is no day, and
 * for one in slashes that may be read month first or day first.
 */
export function mendDay(written: string): string | null {
  const text = written.trim();
  const days = [yearFirst(text), dotted(text), slashed(text), inWords(text)];
  return days.find((day) => day !== null && isoDay.safeParse(day).success) ?? null;
}

function yearFirst(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  return iso(year, month, day);
}

function dotted(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  return iso(year, month, day);
}

function slashed(text: string): string | null {
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (Number(first) > 12) return iso(year, second, first);
  return Number(second) > 12 ? iso(year, first, second) : null;
}

function inWords(text: string): string | null {
  const [, day = '', month = '', year] =
    /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(text) ?? [];
  if (year !== undefined) return iso(year, monthOf(month), day);
  const [, name = '', number, of] = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text) ?? [];
  return iso(of, monthOf(name), number);
}

/** “00”, which is no month, for a word that is none. */
const monthOf = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

const iso = (year?: string, month?: string, day?: string): string | null =>
  year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
