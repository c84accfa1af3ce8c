import type { Span } from '../passage.ts';
import model from './model.json' with { type: 'json' };
import type { Narrative } from './narrative.ts';
import { narrativeAt } from './narrative-at.ts';
import { UNKNOWN_ODDS, type WordOdds } from './word-odds.ts';

/** Once in eight times or less in the training articles. */
const SELDOM = -2;

const odds: WordOdds = model.odds;

/** Whether a word of a cue often tells of speech, belief or wish: “said”, not “negotiated”. */
export function tellsOfSpeech(narratives: readonly Narrative[], cue: Span): boolean {
  const tokens = narrativeAt(narratives, cue.start)?.tokens ?? [];
  return tokens.some(({ start, end, lemma, pos }) => {
    if (start < cue.start || end > cue.end) return false;
    return ((pos === 'NOUN' ? odds.noun : odds.cue)[lemma] ?? UNKNOWN_ODDS) > SELDOM;
  });
}
