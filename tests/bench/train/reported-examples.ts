import type { Passage } from '../../../src/attribution/passage.ts';
import { argumentFeatures, cueContext } from '../../../src/attribution/reported/argument-features.ts';
import { type Clause, readClause } from '../../../src/attribution/reported/clause.ts';
import { cueFeatures, mayBeCue } from '../../../src/attribution/reported/cue-features.ts';
import { emptyFeatures, type Features } from '../../../src/attribution/reported/features.ts';
import { LABELS } from '../../../src/attribution/reported/labels.ts';
import { PARTS, readUnits, type Unit } from '../../../src/attribution/reported/units.ts';
import { type CueCounts, countCues, strengthBy } from './cue-counts.ts';
import type { Example } from './gradient-descent.ts';
import type { Chain } from './learn-chain.ts';
import { type GoldArticle, type GoldAttribution, overlaps } from './scorer.ts';

export interface TrainingArticle {
  gold: GoldArticle;
  passages: readonly Passage[];
  counts: CueCounts;
}

export function trainingArticle(gold: GoldArticle, passages: readonly Passage[]): TrainingArticle {
  return { gold, passages, counts: countCues(gold, passages) };
}

/** What the cue model and the label chain learn from one article. */
export function examplesOf(
  { gold, passages, counts }: TrainingArticle,
  all: CueCounts,
): { cues: Example[]; chains: Chain[] } {
  const cues: Example[] = [];
  const chains: Chain[] = [];
  for (const passage of passages) {
    const sentences = readUnits(gold.text, passage, strengthBy(all, counts));
    const attributions = attributionsByCue(sentences.flat(), gold);
    for (const [index, sentence] of sentences.entries()) {
      const clause = readClause(sentences, index);
      const featuresAt = cueFeatures(sentence);
      for (const [at, unit] of sentence.entries()) {
        if (overlaps(gold.discard, unit)) continue;
        const attribution = attributions.get(unit);
        if (attribution) chains.push(chainOf(clause, at + clause.from, attribution));
        if (mayBeCue(unit, at))
          cues.push({ features: idsOf(featuresAt(at)), isRight: attribution !== undefined });
      }
    }
  }
  return { cues, chains };
}

export const idsOf = ({ ids, count }: Features): Int32Array => ids.slice(0, count);

const WEAK = new Set([PARTS.AUX, PARTS.DET, PARTS.PUNCT, PARTS.PRON]);

/** Each attribution by the one word of its cue that stands for it: the strongest, a verb before others. */
function attributionsByCue(
  units: readonly Unit[],
  { attributions }: GoldArticle,
): Map<Unit, GoldAttribution> {
  const from = units[0]?.start ?? 0;
  const to = units.at(-1)?.end ?? 0;
  const byCue = new Map<Unit, GoldAttribution>();
  for (const attribution of attributions) {
    const { start, end } = attribution.cue[0] ?? { start: to, end: to };
    if (start >= to || end <= from) continue;
    const strengthOf = (unit: Unit) =>
      WEAK.has(unit.part) ? unit.strength / 10 : unit.strength + (unit.part === PARTS.VERB ? 0.5 : 0);
    const words = units.filter((unit) => !unit.quoted && overlaps(attribution.cue, unit));
    const strongest = words.reduce<Unit | undefined>(
      (best, unit) => (best && strengthOf(best) >= strengthOf(unit) ? best : unit),
      undefined,
    );
    if (strongest && !byCue.has(strongest)) byCue.set(strongest, attribution);
  }
  return byCue;
}

function chainOf(clause: Clause, cueAt: number, attribution: GoldAttribution): Chain {
  const context = cueContext(clause, cueAt);
  const features = emptyFeatures();
  return {
    cueAt,
    isQuotation: clause.units.map((unit) => unit.quoted > 0),
    labels: labelsOf(clause.units, cueAt, attribution),
    features: clause.units.map((_, at) => {
      argumentFeatures(features, clause, context, at);
      return idsOf(features);
    }),
  };
}

function labelsOf(
  units: readonly Unit[],
  cueAt: number,
  { cue, content, source }: GoldAttribution,
): Uint8Array {
  let before: number = LABELS.other;
  return Uint8Array.from(units, (unit, at) => {
    let label: number = LABELS.other;
    if (at === cueAt || (overlaps(cue, unit) && !unit.quoted)) label = LABELS.cue;
    else if (overlaps(content, unit)) label = goesOn(before, LABELS.contentFirst);
    else if (overlaps(source, unit) && !unit.quoted) label = goesOn(before, LABELS.sourceFirst);
    before = label;
    return label;
  });
}

/** The first label of a run, or the one that follows it. */
const goesOn = (before: number, first: number) =>
  before === first || before === first + 1 ? first + 1 : first;
