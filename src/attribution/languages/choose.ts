import { type Forest, scoreByTrees } from '../speech/trees.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { featuresOf, type Setting } from './features.ts';

/** What `tests/bench/train/languages.ts` learns. */
export interface LanguageModel {
  forest: Forest;
  /** From which probability on a choice is right how often, in texts of languages that the model had not seen. */
  confidence: readonly (readonly [probability: number, share: number])[];
}

/** Who speaks a quotation, and how likely it is; null where nobody is found. */
export interface Choice {
  candidate: Candidate | null;
  /** How much of all that was possible the choice is, by the model, from 0 to 1. */
  probability: number;
  /** How often choices of that probability are right, from 0 to 1. */
  confidence: number;
}

/** Chooses among the phrases around a quotation, and nobody. */
export function choose(setting: Setting, { forest, confidence }: LanguageModel): Choice {
  const candidates = [
    null,
    ...candidatesOf(setting.words, setting.at, setting.phrases, setting.cues, setting.language),
  ];
  const scores = candidates.map((candidate) => scoreByTrees(forest, featuresOf(setting, candidate)));
  const top = Math.max(...scores);
  const candidate = candidates[scores.indexOf(top)] ?? null;
  // A phrase is as likely as all its cues together.
  const odds = scores.map((score) => Math.exp(score - top));
  const own = odds.filter((_, i) => candidates[i]?.phrase === candidate?.phrase);
  const probability = sum(own) / sum(odds);
  const share =
    confidence.findLast(([from]) => from <= probability)?.[1] ?? confidence[0]?.[1] ?? probability;
  return { candidate, probability, confidence: share };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
