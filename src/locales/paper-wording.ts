import { type PaperLanguage, paperWords } from './paper-words.ts';
import { type Wording, wording } from './wording.ts';

/**
 * How a paper speaks where a text of some language stands; see `paperWords`.
 *
 * @param asked that of the text, as a BCP 47 tag
 */
export function paperWording(paper: PaperLanguage, asked: string): Wording {
  const { words, language, locale } = paperWords(paper, asked);
  return wording(words, language, locale);
}
