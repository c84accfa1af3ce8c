import { readSentences } from '../text/sentences.ts';
import { readTokens } from '../text/tokens.ts';
import type { TextBlock } from './attribution.ts';
import type { Passage, QuotedSpan } from './passage.ts';
import { quotedSpans } from './quoted-spans.ts';
import { transcriptLabels } from './transcript-labels.ts';

/**
 * Each block with its words, sentences and outermost quotations. A block quote without quotation marks is a quotation
 * whole, and so is a turn of a transcript behind its label.
 */
export function readPassages(text: string, blocks: readonly TextBlock[], language: string): Passage[] {
  const labels = transcriptLabels(text, blocks);
  return blocks.map((block, index) => {
    const tokens = readTokens(text, block.start, block.end);
    const marked = quotedSpans(text, block, index, language);
    const start = labels.get(block) ?? (block.kind === 'blockquote' ? block.start : null);
    const isWhole = marked.length === 0 && start !== null && start < block.end;
    const quoted = isWhole ? [unmarked(start, block.end, index)] : marked;
    return { index, block, tokens, sentences: readSentences(tokens), quoted };
  });
}

const unmarked = (start: number, end: number, passage: number): QuotedSpan => ({
  start,
  end,
  inner: { start, end },
  passage,
  closed: true,
});
