import { textDirection } from './text-direction.ts';

/**
 * An ISO day as part of a line of plain text: between isolates (UAX 9) where the line runs from right to left, which would turn
 * the day's parts around.
 *
 * @param language of the line, as a BCP 47 tag
 */
export function setApart(day: string, language: string): string {
  return textDirection(language) === 'rtl' ? `\u2066${day}\u2069` : day;
}
