import type { TextBlock } from './attribution.ts';

/** “BERG: We will.”, “ANNA BERG: …”, “Q. Will you?”, “A: We will.” */
const LABEL = /^(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}:|[QA][.:])\s+/u;

const QUESTION = /^Q[.:]\s/;
const ANSWER = /^A[.:]\s/;

/** Fewer turns are a heading (“UPDATE: …”), not a conversation. */
const LEAST_TURNS = 3;
const LEAST_VOICES = 2;

/**
 * Where the words begin behind the speaker's label, for each block of an interview or a transcript that bears one; empty for
 * any other text. Offsets in UTF-16 code units of the text.
 */
export function transcriptLabels(text: string, blocks: readonly TextBlock[]): Map<TextBlock, number> {
  const turns = new Map<TextBlock, number>();
  const voices = new Map<string, number>();
  for (const block of blocks) {
    const label = LABEL.exec(text.slice(block.start, block.end))?.[0];
    if (!label) continue;
    turns.set(block, block.start + label.length);
    voices.set(label.trim(), (voices.get(label.trim()) ?? 0) + 1);
  }
  const returning = [...voices.values()].some((count) => count > 1);
  const isTalk = turns.size >= LEAST_TURNS && voices.size >= LEAST_VOICES && returning;
  return isTalk || blocks.some((_, i) => isAnswered(text, blocks, i)) ? turns : new Map();
}

/** A question and its answer are a conversation however short. */
function isAnswered(text: string, blocks: readonly TextBlock[], at: number): boolean {
  const [question, answer] = blocks.slice(at, at + 2).map(({ start, end }) => text.slice(start, end));
  return question !== undefined && answer !== undefined && QUESTION.test(question) && ANSWER.test(answer);
}
