import { textDirection } from '../text/text-direction.ts';
import { wordingOf } from './wording-of.ts';

/** The language of the page's own words, to be told where they stand within words of another. */
export interface InterfaceLanguage {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * What tells the language of the page's own words within an article; nothing where they are in the article's own.
 *
 * @param language that of the article, as a BCP 47 tag
 */
export function interfaceLanguage(language: string): InterfaceLanguage {
  const { language: own } = wordingOf(language);
  if (own === language) return {};
  const dir = textDirection(own);
  return { lang: own, ...(dir !== textDirection(language) && { dir }) };
}
