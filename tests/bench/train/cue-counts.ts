import { CUE_LEVELS } from '../../../src/attribution/lexicon/cue-strength.ts';
import type { Passage } from '../../../src/attribution/passage.ts';
import { type GoldArticle, overlaps } from './scorer.ts';

/** For each lemma how often it was met outside quotations, and how often as part of a cue. */
export type CueCounts = Map<string, { met: number; cue: number }>;

export function countCues({ attributions, discard }: GoldArticle, passages: readonly Passage[]): CueCounts {
  const counts: CueCounts = new Map();
  const cues = attributions.flatMap(({ cue }) => cue);
  for (const { tokens, quoted } of passages) {
    for (const token of tokens) {
      if (overlaps(quoted, token) || overlaps(discard, token)) continue;
      raise(counts, token.lemma, { met: 1, cue: overlaps(cues, token) ? 1 : 0 });
    }
  }
  return counts;
}

export function sumCounts(all: readonly CueCounts[]): CueCounts {
  const sum: CueCounts = new Map();
  for (const counts of all) for (const [lemma, count] of counts) raise(sum, lemma, count);
  return sum;
}

function raise(counts: CueCounts, lemma: string, { met, cue }: { met: number; cue: number }): void {
  const count = counts.get(lemma) ?? { met: 0, cue: 0 };
  counts.set(lemma, { met: count.met + met, cue: count.cue + cue });
}

/**
 * The strength of each lemma by the counts, as the lexicon will tell it.
 *
 * @param without an article's own counts: what it says itself must not help to find it
 */
export function strengthBy(counts: CueCounts, without?: CueCounts): (lemma: string) => number {
  return (lemma) => {
    const all = counts.get(lemma);
    const own = without?.get(lemma);
    return all ? levelOf(all.met - (own?.met ?? 0), all.cue - (own?.cue ?? 0)) : 0;
  };
}

/** A word met only once is no proof of anything. */
function levelOf(met: number, cue: number): number {
  if (cue === 0) return 0;
  const share = (cue + 0.1) / (met + 2);
  return CUE_LEVELS.filter((least) => share >= least).length;
}

/** The lexicon file: for each level but the lowest its lemmas in order. */
export function lexiconOf(counts: CueCounts): { levels: string[] } {
  const strengthOf = strengthBy(counts);
  const lemmas = [...counts.keys()].sort();
  return {
    levels: CUE_LEVELS.map((_, i) => lemmas.filter((lemma) => strengthOf(lemma) === i + 1).join(' ')),
  };
}
