import type { Mention } from '../../../src/attribution/names/mention.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { readPassages } from '../../../src/attribution/read-passages.ts';
import { type Candidate, candidatesOf } from '../../../src/attribution/speech/candidates.ts';
import { type Decided, type Setting, speakerFeatureNames } from '../../../src/attribution/speech/features.ts';
import { labelOf } from '../../../src/attribution/speech/labelled-speech.ts';
import { type Narrative, narrate } from '../../../src/attribution/speech/narrative.ts';
import { salienceOf } from '../../../src/attribution/speech/salience.ts';
import { speakerRows } from '../../../src/attribution/speech/speaker-rows.ts';
import type { WordOdds } from '../../../src/attribution/speech/word-odds.ts';
import { isSwapped } from '../judge-person.ts';
import type { GoldArticle, GoldAttribution, Scorer, Stretch } from './scorer.ts';

/** An annotated article as the choice of speakers sees it. */
export interface ReadArticle {
  gold: GoldArticle;
  narratives: readonly Narrative[];
}

/** A quotation with the features of its candidates, the first of whom is nobody. */
export interface SpeakerExample {
  rows: Float32Array[];
  /** The candidates to learn: those with the right cue, or at least the right mention, or at least the right name. */
  right: number[];
  /** The mention that each candidate is; one mention may have several cues. */
  mentions: (Mention | null)[];
  /** The candidates who are the speaker by the scorer's lights. */
  acceptable: boolean[];
}

export function readArticle(gold: GoldArticle): ReadArticle {
  return { gold, narratives: readPassages(gold.text, plainTextBlocks(gold.text), 'en').map(narrate) };
}

/**
 * The quotations of an article, each beside the one decided before it as the annotators decided it. Labelled ones are left
 * out, for no model is asked about them.
 */
export function speakerExamples(
  { gold, narratives }: ReadArticle,
  odds: WordOdds,
  scorer: Scorer,
): SpeakerExample[] {
  const salience = salienceOf(narratives);
  const examples: SpeakerExample[] = [];
  let previous: Decided | null = null;
  for (const [at, narrative] of narratives.entries()) {
    for (const [quote, { span }] of narrative.quotes.entries()) {
      if (gold.discard.some((discarded) => touch(discarded, span))) continue;
      const label = labelOf(narratives, at, quote);
      if (label) {
        previous = { candidate: label, passage: at };
        continue;
      }
      const setting: Setting = { text: gold.text, narratives, at, quote, previous, salience, odds };
      const candidates: (Candidate | null)[] = [null, ...candidatesOf(narratives, at, quote, previous, odds)];
      const attribution = gold.direct.find((stretch) => isSame(stretch, span.inner))?.attribution;
      if (attribution && (attribution.source.length === 0 || isSwapped(attribution))) continue;
      const grades = candidates.map((candidate) => grade(candidate, attribution, gold, scorer));
      const best = Math.max(...grades);
      const rows = speakerRows(setting, candidates);
      const width = speakerFeatureNames.length;
      examples.push({
        rows: candidates.map((_, i) => Float32Array.from(rows.subarray(i * width, (i + 1) * width))),
        mentions: candidates.map((candidate) => candidate?.mention ?? null),
        right: grades.map((one) => (best > 0 && one === best ? 1 : 0)),
        acceptable: grades.map((one) => one > 0),
      });
      const chosen: Candidate | null | undefined = best > 0 ? candidates[grades.indexOf(best)] : null;
      if (chosen) previous = { candidate: chosen, passage: at };
    }
  }
  return examples;
}

interface Range {
  start: number;
  end: number;
}

const touch = (one: Range, other: Range) => one.start < other.end && one.end > other.start;

/** Two readings of one stretch may differ by a mark. */
const isSame = (stretch: Stretch, inner: Range) =>
  Math.min(stretch.end, inner.end) - Math.max(stretch.start, inner.start) >
  0.6 * Math.max(stretch.end - stretch.start, inner.end - inner.start);

function grade(
  candidate: Candidate | null,
  attribution: GoldAttribution | undefined,
  gold: GoldArticle,
  scorer: Scorer,
): number {
  if (!candidate || !attribution) return candidate || attribution ? 0 : 1;
  const { mention, cue, narrative } = candidate;
  const heads = attribution.source.flatMap((source) =>
    scorer.sourceHeads(gold.text.slice(source.start, source.end)).map((head) => ({
      start: source.start + head.start,
      end: source.start + head.end,
    })),
  );
  if (!heads.some((head) => touch(head, mention))) {
    return scorer.speakerMatch(gold, attribution, { speaker: mention }) === 'head' ? 1 : 0;
  }
  const token = cue === null ? undefined : narrative.tokens[cue];
  const cueIsRight = token
    ? attribution.cue.some((span) => touch(span, token))
    : !/\p{L}/u.test(attribution.cueText);
  return cueIsRight ? 3 : 2;
}
