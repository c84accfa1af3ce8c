import { tokenAt } from '../../text/token-at.ts';
import type { Finding } from '../finding.ts';
import type { Narrative } from './narrative.ts';
import { narrativeAt } from './narrative-at.ts';

/** Verbs whose subject, in the passive, is spoken or thought of by others. */
const DESCRIBING =
  /^(?:describe|know|see|view|regard|consider|label|dub|call|portray|depict|expect|deem|brand|name|title|entitle)$/;
const BE = /^(?:is|are|was|were|be|been|being|’s|'s|get|gets|got)$/;

/** Whether the source only is what others speak of: “the book is described as “riveting””, “she is known for …”. */
export function isSpokenOf(narratives: readonly Narrative[], { source, cue }: Finding): boolean {
  if (!source || !cue || source.start > cue.start) return false;
  const tokens = narrativeAt(narratives, cue.start)?.tokens ?? [];
  for (let at = tokenAt(tokens, cue.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= cue.end) return false;
    if (token.pos !== 'VERB' || !DESCRIBING.test(token.lemma) || /ing$/.test(token.text)) continue;
    let before = at - 1;
    while (tokens[before]?.pos === 'ADV' || tokens[before]?.pos === 'PART') before--;
    return BE.test(tokens[before]?.lower ?? '');
  }
  return false;
}
