import type { Decided } from './features.ts';
import type { Narrative } from './narrative.ts';

/** Longer paragraphs are news, where a quotation alone goes on with the speaker before. */
const LONGEST_TURN = 40;

/** Of turns so short one that speaks to “you” answers the one before. */
const SHORT_TURN = 20;

/**
 * Whose turn it is in a dialogue: of two who speak by turns, a paragraph each, one of them with a question, the third
 * paragraph is the first’s again if it is nothing but a quotation that speaks to “you”, or asks as the first did, or, where all
 * are short, if another such paragraph answers it. Null anywhere else.
 *
 * @param decided the speakers of the quotations before, in order
 */
export function turnOf(
  narratives: readonly Narrative[],
  at: number,
  decided: readonly Decided[],
): Decided | null {
  const own = narratives[at];
  const [one, other] = decided.slice(-2);
  if (!own || !one || !other || one.passage !== at - 2 || other.passage !== at - 1) return null;
  const turns = [narratives[at - 2], narratives[at - 1], own];
  if (turns.some((turn) => turn?.quotes.length !== 1 || turn.tokens.length > LONGEST_TURN)) return null;
  if (!isBare(own)) return null;
  const nameOf = ({ candidate: { narrative, mention } }: Decided) =>
    narrative.tokens
      .slice(mention.first, mention.last + 1)
      .map(({ lower }) => lower)
      .join(' ');
  if (nameOf(one) === nameOf(other)) return null;
  const said = own.tokens.some(({ lower }) => /^(?:you|your|yours)$/.test(lower));
  const asked = turns.some((turn) => turn?.tokens.some(({ text }) => text === '?'));
  // Whoever was answered in a bare turn answers in the next.
  if (one.byTurn || other.byTurn) return one;
  const asksAgain = [turns[0], own].every((turn) => turn?.tokens.some(({ text }) => text === '?'));
  const areShort = turns.every((turn) => (turn?.tokens.length ?? 0) <= SHORT_TURN);
  const next = narratives[at + 1];
  const isAnswered = areShort && next !== undefined && isBare(next) && next.tokens.length <= SHORT_TURN;
  return (said && (asked || areShort)) || asksAgain || isAnswered ? one : null;
}

/** Whether a paragraph is one quotation and nothing else. */
function isBare({ quotes, tokens }: Narrative): boolean {
  const [quoted, ...others] = quotes;
  return (
    quoted !== undefined && others.length === 0 && quoted.first === 0 && tokens.length - 1 - quoted.last <= 1
  );
}
