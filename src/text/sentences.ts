import type { Token } from './token.ts';

/** A sentence, with its closing quotation marks. */
export interface Sentence {
  /** In UTF-16 code units of the text, end exclusive. */
  start: number;
  end: number;
  tokens: readonly Token[];
}

/**
 * The tokens of one block gathered into sentences: wink-nlp's boundaries, put right around quotation marks. A closing mark
 * stays with its sentence, and what goes on in lower case (“Really?” he asked.) is no new sentence.
 */
export function readSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i + 1 < tokens.length && !endsAt(tokens, i)) continue;
    const members = tokens.slice(first, i + 1);
    sentences.push({ start: tokens[first]?.start ?? 0, end: tokens[i]?.end ?? 0, tokens: members });
    first = i + 1;
  }
  return sentences;
}

const STOP = /^(?:[.?!…]|\.{3})$/;
/** A quotation in a quotation in brackets; more would be an ornament. */
const MOST_CLOSERS = 3;
const CLOSER = /^(?:[”"'’)\]»]|'')$/;

/** Whether a sentence ends with this token: a stop, or the closing mark behind one. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  // True of nineteen words in twenty, and told without a pattern.
  if (!token.last && !closes(tokens, at)) return false;
  if (closes(tokens, at + 1) || /^\p{Ll}/u.test(next.text)) return false;
  if (token.last && !CLOSER.test(token.text)) return true;
  if (!closes(tokens, at)) return false;
  let stop = at;
  while (at - stop < MOST_CLOSERS && closes(tokens, stop)) stop--;
  return STOP.test(tokens[stop]?.text ?? '');
}

/** A mark that stands right behind what it closes. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at > 0 && tokens[at - 1]?.end === token.start && CLOSER.test(token.text);
}
