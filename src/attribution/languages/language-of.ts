import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { LanguageWords } from './language-words.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { ukrainian } from './ukrainian.ts';

const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  uk: ukrainian,
};

/**
 * The words of a language.
 *
 * @param tag BCP 47
 * @returns null for a language that there are none of
 */
export function languageWords(tag: string): LanguageWords | null {
  return LANGUAGES[tag.toLowerCase().split('-')[0] ?? ''] ?? null;
}
