import type { Candidate } from './candidates.ts';
import { sentenceSubject } from './construction.ts';

/**
 * Who acts in a sentence that ends with a participle of saying, where the candidate only stands behind a preposition: Holm
 * says nothing in “In Holm, Berg spoke of the bridge, saying: …”. The candidate itself anywhere else.
 */
export function subjectOfParticiple(candidate: Candidate): Candidate {
  const { narrative, mention, cue } = candidate;
  const { tokens } = narrative;
  if (cue === null || cue < mention.last || mention.kind === 'pronoun') return candidate;
  if (!/ing$/.test(tokens[cue]?.text ?? '') || tokens[cue - 1]?.text !== ',') return candidate;
  if (tokens[mention.first - 1]?.pos !== 'ADP') return candidate;
  const subject = sentenceSubject(narrative, cue);
  return subject ? { ...candidate, mention: subject } : candidate;
}
