import { tokenAt } from '../../text/token-at.ts';
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
  for (let at = tokenAt(tokens, cue.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= cue.end) break;
    if (((token.pos === 'NOUN' ? odds.noun : odds.cue)[token.lemma] ?? UNKNOWN_ODDS) > SELDOM) return true;
  }
  return false;
}
