import type { Finding } from './finding.ts';
import type { Passage, Span } from './passage.ts';
import type { Candidate } from './speech/candidates.ts';
import { chooseSpeaker, type SpeakerModel } from './speech/choose-speaker.ts';
import type { Decided } from './speech/features.ts';
import model from './speech/model.json' with { type: 'json' };
import { narrate } from './speech/narrative.ts';
import { salienceOf } from './speech/salience.ts';

/** The quotations that are somebody's words, each with its cue and its source. */
export function findSpeech(text: string, passages: readonly Passage[]): Finding[] {
  const narratives = passages.map(narrate);
  const salience = salienceOf(narratives);
  const findings: Finding[] = [];
  let previous: Decided | null = null;
  for (const [at, narrative] of narratives.entries()) {
    for (const [quote, { span }] of narrative.quotes.entries()) {
      const setting = { text, narratives, at, quote, previous, salience };
      const { candidate, probability } = chooseSpeaker(setting, model as SpeakerModel);
      if (!candidate) continue;
      previous = { candidate, passage: at };
      findings.push({
        kind: 'direct',
        start: span.start,
        end: span.end,
        source: { start: candidate.mention.start, end: candidate.mention.end },
        cue: cueSpan(candidate),
        confidence: probability,
        key: `${candidate.mention.start}:${candidate.cue ?? ''}`,
      });
    }
  }
  return findings;
}

function cueSpan({ narrative, cue }: Candidate): Span | null {
  const token = cue === null ? undefined : narrative.tokens[cue];
  return token ? { start: token.start, end: token.end } : null;
}
