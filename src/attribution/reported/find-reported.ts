import type { Finding } from '../finding.ts';
import type { Passage } from '../passage.ts';
import { behindApposition } from './behind-apposition.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { choiceFeatures } from './choice-features.ts';
import { choose } from './choose.ts';
import { endsInList } from './ends-in-list.ts';
import { hashWord } from './features.ts';
import packed from './model.json' with { type: 'json' };
import { type Model, type PackedModel, unpackModel } from './model.ts';
import { nearestRun, runsOf, spanOf } from './runs.ts';
import { readUnits, type Unit } from './units.ts';
import { scoreOf } from './weights.ts';

const reportedModel = unpackModel(packed as PackedModel);

/**
 * Reported speech: what is said, believed or meant in the writer's own words, or partly in quotation marks.
 *
 * Each word that may be a cue is judged by a logistic model; a linear chain of labels then finds its content and its
 * source in the sentence (as in semantic role labelling by tagging, Hacioglu et al. 2004); a second logistic model weighs
 * the candidates against each other, and those that agree best are kept. Quotations count as single words.
 *
 * @param spoken the quotations found already, with the cue and source chosen for each; a finding that covers one of them
 *   takes its place, as a mixed quotation
 */
export function findReported(
  text: string,
  passages: readonly Passage[],
  spoken: readonly Finding[],
  model: Model = reportedModel,
): Finding[] {
  const quotations = new Map(spoken.map((finding) => [finding.start, finding]));
  return passages.flatMap((passage) => {
    const sentences = readUnits(text, passage);
    const units = sentences.flat();
    const candidates = findCandidates(sentences, model);
    for (const [i, candidate] of candidates.entries()) {
      candidate.score = scoreOf(model.choice, choiceFeatures(units, candidates, i, passage.index === 0));
    }
    return choose(candidates, model.threshold).flatMap((candidate) => findings(units, candidate, quotations));
  });
}

/** The runs of an attribution's content. One that is a quotation and no more was found as such already. */
function findings(
  units: readonly Unit[],
  candidate: Candidate,
  spoken: ReadonlyMap<number, Finding>,
): Finding[] {
  const { at, score } = candidate;
  const content = behindApposition(units, candidate.content, candidate.source);
  const quoted = content.filter((place) => (units[place]?.quoted ?? 0) > 0);
  if (quoted.length === content.length || endsInList(units, content, candidate.source)) return [];
  const known = quoted
    .map((place) => spoken.get(units[place]?.start ?? -1))
    .find((finding) => finding !== undefined);
  const cue = nearestRun(candidate.cue, at);
  const source = sourceOf(units, candidate);
  return runsOf(content)
    .filter((run) => run.length > 1 || !units[run[0] ?? -1]?.quoted)
    .map((run) => ({
      kind: run.some((place) => (units[place]?.quoted ?? 0) > 0) ? 'mixed' : 'indirect',
      ...spanOf(units, run),
      source: source && spanOf(units, source),
      cue: spanOf(units, cue),
      confidence: 1 / (1 + Math.exp(-score)),
      key: known?.key ?? `reported:${units[at]?.start}`,
    }));
}

const RELATIVES = new Set(['which', 'that', 'what', 'whom'].map((word) => hashWord(word)));

/** The words of the source, without the pronoun of “a levy which critics call unfair”. */
function sourceOf(units: readonly Unit[], { source, at }: Candidate): readonly number[] | null {
  if (source.length === 0) return null;
  const run = nearestRun(source, at);
  return run.length > 1 && RELATIVES.has(units[run[0] ?? -1]?.lemma ?? 0) ? run.slice(1) : run;
}
