import type { Candidate } from './candidates.ts';
import { sentenceSubject } from './construction.ts';

/**
 * Who acts in a sentence that ends with a participle of saying, where the candidate only stands behind a preposition or in a
 * relative clause: neither Holm nor Stein says anything in “In Holm, Berg spoke of the blame that Stein faced, saying: …”. The
 * candidate itself anywhere else.
 */
export function subjectOfParticiple(candidate: Candidate): Candidate {
  const { narrative, mention, cue } = candidate;
  const { tokens } = narrative;
  if (cue === null || cue < mention.last || mention.kind === 'pronoun') return candidate;
  if (!/ing$/.test(tokens[cue]?.text ?? '') || tokens[cue - 1]?.text !== ',') return candidate;
  const ahead = tokens[mention.first - 1];
  const isAside = ahead && (/^(?:ADP|NOUN)$/.test(ahead.pos) || RELATIVE.test(ahead.lower));
  if (!isAside) return candidate;
  const subject = sentenceSubject(narrative, cue);
  return subject ? { ...candidate, mention: subject } : candidate;
}

const RELATIVE = /^(?:that|which|whom|who|where)$/;
