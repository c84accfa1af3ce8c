import type { PartOfSpeech } from 'wink-nlp';

/** A word or a mark of the text. */
export interface Token {
  /** The characters as they stand in the text. */
  text: string;
  lower: string;
  /** In UTF-16 code units of the text, end exclusive. */
  start: number;
  end: number;
  /** Universal part of speech. */
  pos: PartOfSpeech;
  /** The dictionary form, lower case: “say” for “said”. */
  lemma: string;
  /** Whether wink-nlp ends a sentence here; `readSentences` knows better where quotation marks stand. */
  last: boolean;
}
