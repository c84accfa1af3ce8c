import { isDocument } from '../lexicon/documents.ts';
import type { Candidate } from './candidates.ts';
import { countBetween, type Narrative } from './narrative.ts';
import { isPassive } from './passive.ts';
import { subjectOf } from './subject.ts';
import { saysSurely } from './verbs-of-saying.ts';
import type { WordOdds } from './word-odds.ts';

/** Words between the verb and the colon: to whom, when and where. */
const FARTHEST = 12;

/** What is said or written, as the object of a verb: “sent this statement:”. */
const WORDS =
  /^(?:statement|reply|answer|response|apology|advice|comment|explanation|account|message|words|verses?|lines?)$/;

/**
 * Who speaks a block quote that the paragraph before it leads to by a verb of saying and a colon (“In her letter Anna Berg, the
 * bursar, wrote:”, “Berg issued this statement:”). Null where it is led to otherwise, or not at all.
 */
export function setOffSpeaker(
  narratives: readonly Narrative[],
  at: number,
  odds: WordOdds,
): Candidate | null {
  if (narratives[at]?.passage.block.kind !== 'blockquote' || narratives[at]?.quotes[0]?.first !== 0)
    return null;
  const narrative = narratives[at - 1];
  const colon = (narrative?.tokens.length ?? 0) - 1;
  if (narrative?.tokens[colon]?.text !== ':' || narrative.quoteAt[colon] !== -1) return null;
  const verb = verbBefore(narrative, colon);
  if (verb === null || /ing$/.test(narrative.tokens[verb]?.text ?? '') || isPassive(narrative, verb))
    return null;
  const object = narrative.tokens[colon - 1]?.lower ?? '';
  if (!saysSurely(narrative.tokens[verb], odds) && !WORDS.test(object) && !isDocument(object)) return null;
  const mention = subjectOf(narrative, verb);
  return mention && mention.last < verb ? { narrative, mention, cue: verb } : null;
}

function verbBefore({ tokens, quoteAt, before }: Narrative, colon: number): number | null {
  for (let at = colon - 1; at >= 0 && colon - at <= FARTHEST; at--) {
    if (quoteAt[at] !== -1 || countBetween(before.sentences, at, colon) > 0) return null;
    if (tokens[at]?.pos === 'VERB') return at;
  }
  return null;
}
