import { catalogue } from './catalogue.ts';
import { en } from './en.ts';
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

/** The words that a paper speaks in, and whose they are. */
export interface SpokenWords {
  words: Words;
  /** As a BCP 47 tag. */
  language: string;
  /** By whose habits days and numbers are written, as a BCP 47 tag. */
  locale: string;
}

/**
 * The words of a paper where a text of some language stands: in that language where there are any, else in the paper's, else in
 * English. Days are written by the paper's habits where these are of the same language.
 *
 * @param asked that of the text, as a BCP 47 tag
 */
export function paperWords({ language, locale, words }: PaperLanguage, asked: string): SpokenWords {
  const isSpoken = (tag: string) => primary(tag) in catalogue || primary(tag) in words;
  const tag = [asked, language].find(isSpoken) ?? 'en';
  const spoken = primary(tag);
  return {
    // A language of the owner's has all words.
    words: { ...(catalogue[spoken] ?? en), ...words[spoken] },
    language: tag,
    locale: primary(locale) === spoken ? locale : tag,
  };
}

function primary(tag: string): string {
  return new Intl.Locale(tag).language;
}
