import { catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { type Wording, wording } from './wording.ts';
import type { Words } from './words.ts';

/** What an owner has set of how the paper speaks. */
export interface PaperLanguage {
  /** That of the pages around the articles, as a BCP 47 tag. */
  language: string;
  /** By whose habits days and numbers are written, as a BCP 47 tag. */
  locale: string;
  /** Words instead of the engine's, by language. */
  words: Readonly<Record<string, Partial<Words>>>;
}

/**
 * How a paper speaks where a text of some language stands: in that language where there are words in it, else in the paper's, else
 * in English. Days are written by the paper's habits where these are of the same language.
 *
 * @param language that of the text, as a BCP 47 tag
 */
export function paperWording({ language: own, locale, words }: PaperLanguage, language: string): Wording {
  const isSpoken = (tag: string) => primary(tag) in catalogue || primary(tag) in words;
  const tag = [language, own].find(isSpoken) ?? 'en';
  const spoken = primary(tag);
  // A language of the owner's has all words.
  const entries = { ...(catalogue[spoken] ?? en), ...words[spoken] };
  return wording(entries, tag, primary(locale) === spoken ? locale : tag);
}

function primary(tag: string): string {
  return new Intl.Locale(tag).language;
}
