import { sentenceAround } from '../text/sentence-around.ts';
import { standAlone } from '../text/stand-alone.ts';
import type { Quoted } from './quoted.ts';

/** Words with the rest of the sentence in which they stand, as the article has it. */
export interface InSentence {
  before: string;
  words: string;
  after: string;
}

/** A quote in its sentence; null where it is all of that. */
export function inSentence({
  article: { language },
  paragraph,
  quote,
}: Pick<Quoted, 'article' | 'paragraph' | 'quote'>): InSentence | null {
  const words = { start: quote.start - paragraph.start, end: quote.end - paragraph.start };
  const { start, end } = sentenceAround(paragraph.text, words, language);
  const before = paragraph.text.slice(start, words.start);
  const after = paragraph.text.slice(words.end, end);
  if (!/[\p{L}\p{N}]/u.test(before + after)) return null;
  return { before, words: after === '' ? standAlone(quote.text) : quote.text, after };
}
