import { tokenAt } from '../../text/token-at.ts';
import type { Finding } from '../finding.ts';
import type { Narrative } from './narrative.ts';
import { narrativeAt } from './narrative-at.ts';
import { agentBehind, HEARING, isPassive } from './passive.ts';

/** Words between the verb and its agent. */
const FARTHEST = 15;

/**
 * A finding whose source hears what is said, given to who says it: “councillors were told by the engineer that …” to the
 * engineer, and without an agent to nobody. Any other as it is.
 */
export function byAgent(narratives: readonly Narrative[], finding: Finding): Finding {
  const { source, cue, start } = finding;
  if (!source || !cue || source.start > cue.start || start < cue.start) return finding;
  const narrative = narrativeAt(narratives, cue.start);
  if (!narrative) return finding;
  const { tokens } = narrative;
  const first = tokenAt(tokens, cue.start);
  const verb = tokens.findIndex(
    ({ pos, lemma, start: at }, i) => i >= first && at < cue.end && pos === 'VERB' && HEARING.has(lemma),
  );
  if (verb === -1 || !isPassive(narrative, verb)) return finding;
  const by = tokens.findIndex(({ lower }, i) => i > verb && i <= verb + FARTHEST && lower === 'by');
  const agent = by === -1 || (tokens[by]?.start ?? 0) > start ? undefined : agentBehind(narrative, by);
  return { ...finding, source: agent ? { start: agent.start, end: agent.end } : null };
}
