import { readClause } from './clause.ts';
import { cueFeatures, mayBeCue } from './cue-features.ts';
import { bestLabels } from './label-chain.ts';
import { LABELS } from './labels.ts';
import type { Model } from './model.ts';
import { unitScorer } from './unit-scores.ts';
import type { Unit } from './units.ts';
import { scoreOf } from './weights.ts';

/** A cue with what it would attribute to whom. Places are of units in the passage. */
export interface Candidate {
  at: number;
  content: readonly number[];
  source: readonly number[];
  cue: readonly number[];
  /** Log odds that the word is a cue, its arguments left aside. */
  odds: number;
  /** Log probability of the arguments as a whole. */
  whole: number;
  /** Log odds that the attribution is right, set when all candidates of the passage are known. */
  score: number;
}

/** Below these log odds (one in four) a word is not tried as a cue; to try more takes time and finds no more. */
const LEAST_ODDS = -1.1;
/** More cues than this in one sentence are noise, and would cost time that grows with its square. */
const MOST_CUES = 8;

/** @param sentences those of one passage, in order */
export function findCandidates(sentences: readonly (readonly Unit[])[], model: Model): Candidate[] {
  let base = 0;
  return sentences.flatMap((sentence, index) => {
    const cues = likelyCues(sentence, model);
    const first = base;
    base += sentence.length;
    if (cues.length === 0) return [];
    const clause = readClause(sentences, index);
    const scoresFor = unitScorer(clause, model.arguments);
    return cues.flatMap(({ at, odds }) => {
      const { labels, whole } = bestLabels(scoresFor(at + clause.from), model.transitions);
      return candidateOf(labels, first - clause.from, { at: at + first, odds, whole, score: 0 }) ?? [];
    });
  });
}

function likelyCues(sentence: readonly Unit[], model: Model): { at: number; odds: number }[] {
  const featuresAt = cueFeatures(sentence);
  const cues: { at: number; odds: number }[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (!mayBeCue(sentence[at] as Unit, at)) continue;
    const odds = scoreOf(model.cue, featuresAt(at));
    if (odds >= LEAST_ODDS) cues.push({ at, odds });
  }
  if (cues.length <= MOST_CUES) return cues;
  const kept = new Set(cues.toSorted((a, b) => b.odds - a.odds || a.at - b.at).slice(0, MOST_CUES));
  return cues.filter((cue) => kept.has(cue));
}

/** @param shift from places in the clause to places in the passage */
function candidateOf(
  labels: Uint8Array,
  shift: number,
  rest: Pick<Candidate, 'at' | 'odds' | 'whole' | 'score'>,
): Candidate | null {
  const content: number[] = [];
  const source: number[] = [];
  const cue: number[] = [];
  for (let place = 0; place < labels.length; place++) {
    const label = labels[place];
    if (label === LABELS.contentFirst || label === LABELS.content) content.push(place + shift);
    else if (label === LABELS.sourceFirst || label === LABELS.source) source.push(place + shift);
    else if (label === LABELS.cue) cue.push(place + shift);
  }
  return content.length > 0 ? { ...rest, content, source, cue } : null;
}
