import { type Candidate, candidatesOf } from './candidates.ts';
import { candidateFeatures, NOBODY_FEATURES, quoteFeatures, type Setting } from './features.ts';
import { scoreByTrees, type Tree } from './trees.ts';
import type { WordOdds } from './word-odds.ts';

/** What `tests/bench/train/speakers.ts` learns from a corpus. */
export interface SpeakerModel {
  odds: WordOdds;
  trees: readonly Tree[];
}

/** Who speaks a quotation, and how likely it is. */
export interface SpeakerChoice {
  /** Null where the quotation is nobody's speech: a title, a nickname, words held at arm's length. */
  candidate: Candidate | null;
  /** From 0 to 1, by the model. */
  probability: number;
}

/** A quotation is taken for no speech only if that is this much likelier than any speaker. */
const NOBODY_HANDICAP = 0;

/** Chooses among the mentions around a quotation by gradient boosted trees. */
export function chooseSpeaker(setting: Omit<Setting, 'odds'>, model: SpeakerModel): SpeakerChoice {
  const whole = { ...setting, odds: model.odds };
  const candidates = candidatesOf(
    setting.narratives,
    setting.at,
    setting.quote,
    setting.previous,
    model.odds,
  );
  const base = quoteFeatures(whole);
  const score = (features: readonly number[]) => scoreByTrees(model.trees, [...base, ...features]);
  const nobody = score(NOBODY_FEATURES) - NOBODY_HANDICAP;
  const scores = candidates.map((candidate) => score(candidateFeatures(whole, candidate)));
  const top = Math.max(nobody, ...scores);
  const all = scores.reduce((sum, s) => sum + Math.exp(s - top), Math.exp(nobody - top));
  const best = scores.indexOf(Math.max(...scores));
  const candidate = candidates[best];
  if (!candidate || (scores[best] ?? 0) <= nobody) {
    return { candidate: null, probability: Math.exp(nobody - top) / all };
  }
  return { candidate, probability: sameMention(candidates, scores, candidate, top) / all };
}

/** A mention is as likely as all its cues together. */
function sameMention(
  candidates: readonly Candidate[],
  scores: readonly number[],
  chosen: Candidate,
  top: number,
): number {
  let sum = 0;
  for (const [i, { mention }] of candidates.entries()) {
    if (mention === chosen.mention) sum += Math.exp((scores[i] ?? 0) - top);
  }
  return sum;
}
