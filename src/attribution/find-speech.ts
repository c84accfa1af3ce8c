import type { Finding } from './finding.ts';
import type { Span } from './passage.ts';
import type { Candidate } from './speech/candidates.ts';
import { chooseSpeaker, type SpeakerChoice, type SpeakerModel } from './speech/choose-speaker.ts';
import type { Decided, Setting } from './speech/features.ts';
import { labelOf } from './speech/labelled-speech.ts';
import model from './speech/model.json' with { type: 'json' };
import type { Narrative } from './speech/narrative.ts';
import { salienceOf } from './speech/salience.ts';
import { sourceSpan } from './speech/source-span.ts';
import { standsAlone } from './speech/stands-alone.ts';
import { plant } from './speech/trees.ts';

const speakerModel: SpeakerModel = {
  odds: model.odds,
  forest: plant(model.trees),
  confidence: model.confidence as [number, number][],
};

/** Of the labels in PolNeAR's training articles nine in ten name the speaker; the rest are headings. */
const LABEL_CONFIDENCE = 0.9;

/** The quotations that are somebody's words, each with its cue and its source. */
export function findSpeech(text: string, narratives: readonly Narrative[]): Finding[] {
  const salience = salienceOf(narratives);
  const findings: Finding[] = [];
  let previous: Decided | null = null;
  for (const [at, narrative] of narratives.entries()) {
    for (const [quote, quoted] of narrative.quotes.entries()) {
      const { span } = quoted;
      const label = labelOf(narrative, quote);
      const setting: Omit<Setting, 'odds'> = { text, narratives, at, quote, previous, salience };
      const { candidate, confidence }: SpeakerChoice = label
        ? { candidate: label, confidence: LABEL_CONFIDENCE }
        : chooseSpeaker(setting, speakerModel);
      if (!candidate) {
        if (standsAlone(text, narrative, quoted)) findings.push(unattributed(span));
        continue;
      }
      const continued = candidate.mention === previous?.candidate.mention && previous.passage < at;
      previous = { candidate, passage: at };
      findings.push({
        kind: 'direct',
        start: span.start,
        end: span.end,
        source: sourceSpan(candidate),
        cue: cueSpan(candidate) ?? colonBefore(narrative, quoted.first, candidate),
        confidence,
        continued,
        key: `${candidate.mention.start}:${candidate.cue ?? ''}`,
      });
    }
  }
  return findings;
}

const unattributed = ({ start, end }: Span): Finding => ({
  kind: 'direct',
  start,
  end,
  source: null,
  cue: null,
  confidence: 0,
  key: `${start}`,
});

/** The colon of “Berg: “We will.””, where nothing else tells of speech. */
function colonBefore(own: Narrative, quoteFirst: number, { narrative, mention }: Candidate): Span | null {
  const colon = own.tokens[quoteFirst - 1];
  if (narrative !== own || mention.last >= quoteFirst || colon?.text !== ':') return null;
  return { start: colon.start, end: colon.end };
}

function cueSpan({ narrative, cue }: Candidate): Span | null {
  const token = cue === null ? undefined : narrative.tokens[cue];
  return token ? { start: token.start, end: token.end } : null;
}
