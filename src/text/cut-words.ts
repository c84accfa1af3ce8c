import { cutText } from './cut-text.ts';

/**
 * The beginning of a text, cut behind a word, with a sign that it goes on; all of it where it is no longer.
 *
 * @param most how many code units of it are kept
 */
export function cutWords(text: string, most: number): string {
  return text.length > most ? `${cutText(text, most).replace(/\s+\S*$/, '')} …` : text;
}
