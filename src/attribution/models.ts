import { type PronounModel, pronounModel } from './names/link-pronouns.ts';
import persons from './persons.json' with { type: 'json' };
import type { SpeakerModel } from './speech/choose-speaker.ts';
import model from './speech/model.json' with { type: 'json' };
import { plant } from './speech/trees.ts';

/** Steps of a rising curve: from which number on which share is right, from 0 to 1. */
export type Curve = readonly (readonly [from: number, share: number])[];

/** What was learnt from texts; for measuring on some of these, what the others teach can stand in its place. */
export interface Models {
  speakers: SpeakerModel;
  pronouns: PronounModel;
  /** From the chance of the mention times the chance of its link on to the chance of the person. */
  persons: Curve;
}

/** See `MODELS.md`. */
export const LEARNT: Models = {
  speakers: {
    odds: model.odds,
    forest: plant(model.trees),
    confidence: model.confidence as [number, number][],
  },
  pronouns: pronounModel,
  persons: persons.confidence as [number, number][],
};

/** The share that a curve has for a number; the number itself where it has none. */
export function shareOf(curve: Curve, number: number): number {
  return curve.findLast(([from]) => from <= number)?.[1] ?? curve[0]?.[1] ?? number;
}
