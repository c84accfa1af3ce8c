import { type Candidate, candidatesOf } from './candidates.ts';
import { type Setting, speakerFeatureNames } from './features.ts';
import { introduced } from './introduced.ts';
import { speakerRows } from './speaker-rows.ts';
import { type Forest, type Heat, scoreInHeats } from './trees.ts';
import type { WordOdds } from './word-odds.ts';

/** What `tests/bench/train/speakers.ts` learns from a corpus. */
export interface SpeakerModel {
  odds: WordOdds;
  forest: Forest;
  /** From which probability on a choice is right how often, by articles that the model had not seen. */
  confidence: readonly (readonly [probability: number, share: number])[];
}

/** Who speaks a quotation, and how likely it is. */
export interface SpeakerChoice {
  /** Null where the quotation is nobody's speech: a title, a nickname, words held at arm's length. */
  candidate: Candidate | null;
  /** How often such a choice is right, from 0 to 1. */
  confidence: number;
}

/**
 * After so many trees, who trails the best by so much is hopeless: nobody of them has ever won in training, and together
 * they would change no probability that counts.
 */
const HEATS: readonly Heat[] = [
  { trees: 8, hopeless: 4 },
  { trees: 16, hopeless: 5 },
  { trees: 32, hopeless: 4.5 },
  { trees: 60, hopeless: 4 },
  { trees: 120, hopeless: 4 },
];

/** Chooses among the mentions around a quotation, and nobody, by gradient boosted trees. */
export function chooseSpeaker(
  setting: Omit<Setting, 'odds'>,
  { odds, forest, confidence }: SpeakerModel,
): SpeakerChoice {
  const { narratives, at, quote, previous } = setting;
  const around = candidatesOf(narratives, at, quote, previous, odds);
  const candidates = [null, ...introduced(around, narratives[at], quote, odds)];
  const rows = speakerRows({ ...setting, odds }, candidates);
  const scores = scoreInHeats(forest, rows, speakerFeatureNames.length, candidates.length, HEATS);
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  const candidate = candidates[best] ?? null;
  let all = 0;
  let chosen = 0;
  for (let i = 0; i < scores.length; i++) {
    const share = Math.exp((scores[i] as number) - (scores[best] as number));
    all += share;
    // A mention is as likely as all its cues together.
    if (candidates[i]?.mention === candidate?.mention) chosen += share;
  }
  return { candidate, confidence: shareAt(confidence, chosen / all) };
}

function shareAt(steps: SpeakerModel['confidence'], probability: number): number {
  return steps.findLast(([from]) => from <= probability)?.[1] ?? steps[0]?.[1] ?? probability;
}
