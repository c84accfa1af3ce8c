import type { Span } from '../passage.ts';

/** Words that stand for somebody or something: “Anna Berg”, “a spokesman for the ministry”, “she”. */
export interface Mention extends Span {
  kind: 'name' | 'nominal' | 'pronoun';
  /** Places of its first and last word among the tokens of its passage. */
  first: number;
  last: number;
  /** Place of the word that the phrase is about: “spokesman” in “a spokesman for the ministry”. */
  head: number;
  /** The place of its passage in the text. */
  passage: number;
}
