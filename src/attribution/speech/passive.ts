import type { Token } from '../../text/token.ts';
import type { Mention } from '../names/mention.ts';
import type { Construction } from './by-grammar.ts';
import { countBetween, type Narrative } from './narrative.ts';
import { subjectOf } from './subject.ts';
import { ADDRESSING } from './verbs-of-saying.ts';

/** Of these the subject of the passive speaks: “she was quoted as saying”. */
const RECORDED = new Set(['quote', 'cite', 'hear', 'record', 'overhear', 'film', 'report']);
/** Of these whoever hears what is said is the subject of the passive: “…,” she was told. */
export const HEARING = new Set('tell ask warn advise remind inform assure'.split(' '));
const BE = /^(?:is|are|was|were|be|been|being|’s|'s|get|gets|got)$/;

/** Whether a verb is in the passive: “was told”. */
export function isPassive({ tokens }: Narrative, verb: number): boolean {
  if (/ing$/.test(tokens[verb]?.text ?? '')) return false;
  let at = verb - 1;
  while (tokens[at]?.pos === 'ADV' || (tokens[at]?.pos === 'PART' && tokens[at]?.lower !== 'to')) at--;
  return BE.test(tokens[at]?.lower ?? '');
}

/**
 * Who speaks by a verb in the passive: its agent, the subject of “was quoted as saying”, and nobody where only the hearer is
 * named. Null where the verb is none of these.
 *
 * @param first where the quotation begins, if it stands behind the verb
 * @param behind the token behind the quotation, or behind the verb: “was called “a disgrace” by Berg”
 */
export function passive(
  narrative: Narrative,
  verb: number,
  first: number,
  behind = first,
): Construction | null {
  const { tokens } = narrative;
  const { lemma } = tokens[verb] as Token;
  if (RECORDED.has(lemma)) {
    const subject = subjectOf(narrative, verb);
    return subject
      ? { candidate: { narrative, mention: subject, cue: verb }, kind: 'agent', nested: false }
      : null;
  }
  if (!ADDRESSING.has(lemma)) return null;
  const ahead = tokens.findIndex(({ lower }, at) => at > verb && at < first && lower === 'by');
  const by = ahead === -1 && tokens[behind]?.lower === 'by' ? behind : ahead;
  const agent = by === -1 ? undefined : agentBehind(narrative, by);
  if (agent) return { candidate: { narrative, mention: agent, cue: verb }, kind: 'agent', nested: false };
  return { candidate: null, kind: 'hearer', nested: true };
}

/** Whoever is named behind “by”: “the night manager” of “by the hospital’s night manager”. */
export function agentBehind(
  { tokens, mentions, mentionStarting }: Narrative,
  by: number,
): Mention | undefined {
  const agent = mentionStarting.get(by + 1);
  if (!agent || !/^['’]s?$/.test(tokens[agent.last + 1]?.text ?? '')) return agent;
  return mentions.find(({ first }) => first > agent.last) ?? agent;
}

/** “…,” she was told by a doctor. “…,” she was quoted as saying by Holm News. */
export function passiveBehind(narrative: Narrative, from: number): Construction | null {
  const { tokens } = narrative;
  let verb = from;
  while (BE.test(tokens[verb]?.lower ?? '') || tokens[verb]?.pos === 'ADV') verb++;
  const lemma = tokens[verb]?.lemma ?? '';
  const isTold = tokens[verb]?.pos === 'VERB' && (HEARING.has(lemma) || RECORDED.has(lemma));
  return isTold && verb > from && isPassive(narrative, verb)
    ? passive(narrative, verb, sentenceEnd(narrative, verb))
    : null;
}

/** The token behind the last of a sentence, or the next quotation in it. */
function sentenceEnd({ tokens, quoteAt, before: counts }: Narrative, from: number): number {
  let at = from;
  while (at < tokens.length && quoteAt[at] === -1 && countBetween(counts.sentences, from, at) === 0) at++;
  return at;
}
