import { tokenAt } from '../../text/token-at.ts';
import type { Finding } from '../finding.ts';
import type { Narrative } from './narrative.ts';
import { narrativeAt } from './narrative-at.ts';
import { isPassive } from './passive.ts';

/** Verbs whose subject, in the passive, is spoken or thought of by others. */
const DESCRIBING =
  /^(?:describe|know|see|view|regard|consider|label|dub|call|portray|depict|expect|deem|brand|name|title|entitle)$/;

/** Whether the source only is what others speak of: “the book is described as “riveting””, “she is known for …”. */
export function isSpokenOf(narratives: readonly Narrative[], { source, cue }: Finding): boolean {
  if (!source || !cue || source.start > cue.start) return false;
  const narrative = narrativeAt(narratives, cue.start);
  if (!narrative) return false;
  const { tokens } = narrative;
  for (let at = tokenAt(tokens, cue.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start >= cue.end) return false;
    if (token.pos !== 'VERB' || !DESCRIBING.test(token.lemma) || /ing$/.test(token.text)) continue;
    return isPassive(narrative, at);
  }
  return false;
}
