import type { Candidate } from './candidates.ts';
import type { Narrative } from './narrative.ts';
import { UNKNOWN_ODDS, type WordOdds } from './word-odds.ts';

/** Log odds of a verb that is a cue two times of three. */
const SURE_ODDS = 0.7;

/**
 * The candidates that are left where a verb of speech stands right before a quotation, and right behind its subject: in
 * “…, and two neighbours said “yes”” nobody else comes into question. All of them anywhere else.
 */
export function introduced(
  candidates: readonly Candidate[],
  narrative: Narrative | undefined,
  quote: number,
  odds: WordOdds,
): readonly Candidate[] {
  const at = (narrative?.quotes[quote]?.first ?? 0) - 1;
  const verb = narrative?.tokens[at];
  if (verb?.pos !== 'VERB' || (odds.cue[verb.lemma] ?? UNKNOWN_ODDS) < SURE_ODDS) return candidates;
  if (!narrative?.mentionEnding.has(at - 1)) return candidates;
  const own = candidates.filter((candidate) => candidate.narrative === narrative && candidate.cue === at);
  return own.length > 0 ? own : candidates;
}
