import { textDirection } from '../text/text-direction.ts';
import type { InterfaceLanguage } from './interface-language.ts';

/**
 * What tells the language of words among others; nothing where all are in one.
 *
 * @param language that of the words, as a BCP 47 tag
 * @param around that of what they stand in
 */
export function partLanguage(language: string, around: string): InterfaceLanguage {
  return language === around ? {} : { lang: language, dir: textDirection(language) };
}
