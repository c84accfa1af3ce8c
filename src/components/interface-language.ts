import { settings } from 'virtual:readout/settings';
import { textDirection } from './text-direction.ts';

/** The language of the page's own words, to be told where they stand within words of another. */
export interface InterfaceLanguage {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/**
 * What tells the language of the page's own words within an article.
 *
 * @param language that of the article, as a BCP 47 tag
 */
export function interfaceLanguage(language: string): InterfaceLanguage {
  if (language === settings.language) return {};
  const dir = textDirection(settings.language);
  return { lang: settings.language, ...(dir !== textDirection(language) && { dir }) };
}
