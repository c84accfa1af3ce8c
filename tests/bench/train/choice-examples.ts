import { type Candidate, findCandidates } from '../../../src/attribution/reported/candidates.ts';
import { choiceFeatures } from '../../../src/attribution/reported/choice-features.ts';
import { choose } from '../../../src/attribution/reported/choose.ts';
import type { Model } from '../../../src/attribution/reported/model.ts';
import { nearestRun, runsOf, spanOf } from '../../../src/attribution/reported/runs.ts';
import { readUnits, type Unit } from '../../../src/attribution/reported/units.ts';
import { type PackedWeights, scoreOf, unpackWeights } from '../../../src/attribution/reported/weights.ts';
import type { Example } from './gradient-descent.ts';
import { idsOf, type TrainingArticle } from './reported-examples.ts';
import type { GoldArticle, Scorer, Span } from './scorer.ts';

/** An article with the candidates found in it, and which of them are right. */
export interface Judged {
  gold: GoldArticle;
  passages: { units: readonly Unit[]; candidates: readonly Candidate[]; examples: Example[] }[];
}

export function judge(
  scorer: Scorer,
  { gold, passages }: TrainingArticle,
  model: Model,
  strengthOf: (lemma: string) => number,
): Judged {
  return {
    gold,
    passages: passages.map((passage) => {
      const sentences = readUnits(gold.text, passage, strengthOf);
      const units = sentences.flat();
      const candidates = findCandidates(sentences, model);
      const examples = candidates.map((candidate, i) => ({
        features: idsOf(choiceFeatures(units, candidates, i, passage.index === 0)),
        isRight: isRight(scorer, gold, units, candidate),
      }));
      return { units, candidates, examples };
    }),
  };
}

/** Half of the words in common with those of a gold attribution of the same source. */
function isRight(scorer: Scorer, gold: GoldArticle, units: readonly Unit[], candidate: Candidate): boolean {
  const spans = runsOf(candidate.content).map((run) => spanOf(units, run));
  const words = scorer.wordsIn(gold.words, spans);
  const speaker = sourceOf(units, candidate);
  return gold.attributions.some((attribution) => {
    if (scorer.jaccard(attribution.words, words) < 0.5) return false;
    const verdict = scorer.speakerMatch(gold, attribution, { speaker });
    return attribution.sourceType === 'none' ? verdict === null : verdict === 'head';
  });
}

const sourceOf = (units: readonly Unit[], { source, at }: Candidate): Span | null =>
  source.length > 0 ? spanOf(units, nearestRun(source, at)) : null;

/** Sets the score of each candidate. */
export function scoreByChoice(judged: readonly Judged[], packed: PackedWeights): void {
  const weights = unpackWeights(packed);
  for (const { passages } of judged) {
    for (const { candidates, examples } of passages) {
      for (const [i, candidate] of candidates.entries()) {
        const ids = examples[i]?.features ?? new Int32Array();
        candidate.score = scoreOf(weights, { ids, count: ids.length });
      }
    }
  }
}

const THRESHOLDS = [-0.9, -0.6, -0.3, 0];

/** The threshold that gives the best F1 of content and source, and what each comes to. */
export function thresholdTable(
  scorer: Scorer,
  judged: readonly Judged[],
): { threshold: number; lines: string[] } {
  const percent = (share: number) => (100 * share).toFixed(1);
  const rows = THRESHOLDS.map((threshold) => {
    const system = new Map(judged.map((article) => [article.gold.file, quotesOf(article, threshold)]));
    const golds = judged.map(({ gold }) => gold);
    const { attribution, attributionJoint, byKind } = scorer.score(golds, system, { ci: false }).result;
    const recalls = Object.entries(byKind).map(
      ([kind, { recall, jointRecall }]) => `${kind} ${percent(recall)} (${percent(jointRecall)})`,
    );
    const { precision, recall, f1 } = attribution;
    const line = `threshold ${threshold}: content P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}, with source F1 ${percent(attributionJoint.f1)}; recall of content (with source): ${recalls.join(', ')}`;
    return { threshold, line, f1: attributionJoint.f1 };
  });
  const best = rows.reduce((top, row) => (row.f1 > top.f1 ? row : top));
  return { threshold: best.threshold, lines: rows.map(({ line }) => line) };
}

function quotesOf({ gold, passages }: Judged, threshold: number): object[] {
  return passages.flatMap(({ units, candidates }) =>
    choose(candidates, threshold).flatMap((candidate) => {
      const { content, at } = candidate;
      const quoted = content.filter((place) => (units[place]?.quoted ?? 0) > 0).length;
      const kind = quoted === content.length ? 'direct' : quoted > 0 ? 'mixed' : 'indirect';
      const speaker = sourceOf(units, candidate);
      const text = speaker && gold.text.slice(speaker.start, speaker.end);
      return runsOf(content).map((run) => ({
        ...spanOf(units, run),
        kind,
        speaker: speaker && { ...speaker, text },
        cue: null,
        group: String(units[at]?.start),
      }));
    }),
  );
}
