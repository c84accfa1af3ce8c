import { readSentences } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { readTokens } from '../text/tokens.ts';
import type { TextBlock } from './attribution.ts';
import { findMentions } from './names/find-mentions.ts';
import { intervieweeOf } from './names/interviewee.ts';
import type { Passage, QuotedSpan } from './passage.ts';
import { quotedSpans } from './quoted-spans.ts';
import { signature } from './speech/label-names.ts';
import { answersOf, type Turn, transcriptLabels } from './transcript-labels.ts';

/**
 * Each block with its words, sentences and outermost quotations. A block quote without quotation marks is a quotation
 * whole, less the line that signs it, and so is a turn of a transcript behind its label, whatever it quotes itself. So are answers to emphasized
 * questions, where the text before them names one person who may give them.
 */
export function readPassages(text: string, blocks: readonly TextBlock[], language: string): Passage[] {
  const turns = transcriptLabels(text, blocks);
  const passages = readTurns(text, blocks, language, turns);
  const answers = answersOf(text, withoutTurns(blocks, turns));
  const first = passages.findIndex(({ block }) => answers.has(block));
  const introductions = passages
    .slice(0, Math.max(0, first))
    .map((passage) => ({ tokens: passage.tokens, mentions: findMentions(passage) }));
  const label = intervieweeOf(introductions);
  if (!label) return passages;
  const answering = [...answers].map(([block, continued]): [TextBlock, Turn] => [
    block,
    { label, start: block.start, continued },
  ]);
  return readTurns(text, blocks, language, new Map([...turns, ...answering]));
}

/** The blocks of the sections in which nothing is labelled. */
function withoutTurns(blocks: readonly TextBlock[], turns: ReadonlyMap<TextBlock, Turn>): TextBlock[] {
  if (turns.size === 0) return [...blocks];
  let section = 0;
  const sections = Map.groupBy(blocks, ({ opensSection }) => (opensSection ? ++section : section));
  return [...sections.values()].filter((some) => !some.some((block) => turns.has(block))).flat();
}

function readTurns(
  text: string,
  blocks: readonly TextBlock[],
  language: string,
  turns: ReadonlyMap<TextBlock, Turn>,
): Passage[] {
  return blocks.map((block, index) => {
    const tokens = readTokens(text, block.start + timeBefore(text, block), block.end);
    const marked = quotedSpans(text, block, index, language);
    const turn = turns.get(block);
    const isSetOff = block.kind === 'blockquote' && marked.length === 0 && !signature(tokens, 0);
    const start = turn?.start ?? (isSetOff ? block.start : null);
    const isMarked =
      turn && marked[0]?.start === turn.start && !/\w/.test(text.slice(marked[0].end, block.end));
    const isWhole = start !== null && start < block.end && !isMarked;
    const end = isSetOff ? unsignedEnd(text, tokens, block) : block.end;
    const quoted = isWhole ? [unmarked(start, end, index)] : marked;
    const passage = { index, block, tokens, sentences: readSentences(tokens), quoted };
    return turn ? { ...passage, turn } : passage;
  });
}

/** Where the words of a block quote end that is signed on its last line: “― Anna Berg, mayor”. */
function unsignedEnd(text: string, tokens: readonly Token[], { end }: TextBlock): number {
  for (let at = tokens.length - 1; at > 0; at--) {
    const [before, dash] = [tokens[at - 1], tokens[at]];
    if (!before || !dash || !signature(tokens, at)) continue;
    const opensLine = text.slice(before.end, dash.start).includes('\n') || /^[.?!…]$/.test(before.text);
    if (opensLine) return before.end;
  }
  return end;
}

/** How many code units the time takes that an entry of a timeline begins with: “9.30am Anna Berg says”, “14:02 – …”. */
const timeBefore = (text: string, { start, end }: TextBlock): number =>
  /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?\s*[:–—-]?\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0;

const unmarked = (start: number, end: number, passage: number): QuotedSpan => ({
  start,
  end,
  inner: { start, end },
  passage,
  closed: true,
});
