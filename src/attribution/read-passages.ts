import { readSentences } from '../text/sentences.ts';
import { readTokens } from '../text/tokens.ts';
import type { TextBlock } from './attribution.ts';
import type { Passage } from './passage.ts';
import { quotedSpans } from './quoted-spans.ts';

/** Each block with its words, sentences and outermost quotations. */
export function readPassages(text: string, blocks: readonly TextBlock[], language: string): Passage[] {
  return blocks.map((block, index) => {
    const tokens = readTokens(text, block.start, block.end);
    return {
      index,
      block,
      tokens,
      sentences: readSentences(tokens),
      quoted: quotedSpans(text, block, index, language),
    };
  });
}
