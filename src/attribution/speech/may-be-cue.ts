import type { Narrative } from './narrative.ts';
import { UNKNOWN_ODDS, type WordOdds } from './word-odds.ts';

/** Verbs met often in training and almost never as a cue (“vote”, “wear”) are passed over; unknown ones are not. */
const LEAST_ODDS = -5;
/** A noun must be a cue fairly often, for there are many more nouns. */
const LEAST_NOUN_ODDS = -2.5;

/** Whether a word outside quotation marks may tell of speaking. */
export function mayBeCue(narrative: Narrative, at: number, odds: WordOdds): boolean {
  const token = narrative.tokens[at];
  if (!token || narrative.quoteAt[at] !== -1) return false;
  if (token.pos === 'VERB') return (odds.cue[token.lemma] ?? UNKNOWN_ODDS) > LEAST_ODDS;
  return token.pos === 'NOUN' && (odds.noun[token.lemma] ?? UNKNOWN_ODDS) > LEAST_NOUN_ODDS;
}
