import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { TextBlock } from './attribution.ts';
import type { Turn } from './transcript-labels.ts';

/** Offsets in UTF-16 code units of the text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch between quotation marks, within one block. */
export interface QuotedSpan extends Span {
  /** Without the marks. */
  inner: Span;
  /** The place of its block in the text. */
  passage: number;
  /** False where the closing mark is missing: the quotation runs to the block's end, and often goes on in the next. */
  closed: boolean;
}

/** A block with its words, sentences and outermost quotations. */
export interface Passage {
  index: number;
  block: TextBlock;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  quoted: readonly QuotedSpan[];
  /** Where the block is a turn of a conversation. */
  turn?: Turn;
}
