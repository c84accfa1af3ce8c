import type { TextBlock } from './attribution.ts';
import { languageWords } from './languages/language-of.ts';
import { spokenSpans } from './languages/spoken-spans.ts';
import type { QuotedSpan } from './passage.ts';
import { quotedSpans } from './quoted-spans.ts';
import { unifyMarks } from './unify-marks.ts';

/** The languages whose texts may quote in single marks. */
const UNIFIED = /^en\b/i;

/** A text with its quotation marks read. */
export interface MarkedText {
  /** The text with its quotation marks made alike, each character in its place. */
  unified: string;
  /** The stretches between quotation marks of a block, and what its language quotes without. */
  spansOf: (block: TextBlock, index: number) => QuotedSpan[];
}

/**
 * Reads the quotation marks of a text.
 *
 * @param language BCP 47
 */
export function markedSpans(text: string, blocks: readonly TextBlock[], language: string): MarkedText {
  const unified = UNIFIED.test(language) ? unifyMarks(text, blocks) : text;
  const words = languageWords(language);
  return {
    unified,
    spansOf: (block, index) =>
      words ? spokenSpans(text, block, index, language, words) : quotedSpans(unified, block, index, language),
  };
}
