import type { Attribution } from '../../src/attribution/attribution.ts';
import type { Judgement } from './judge-person.ts';
import { isSamePerson } from './same-person.ts';
import type { GoldArticle, GoldAttribution, Scorer } from './train/scorer.ts';

/** Fewer words are no statement of their own. */
const FEWEST_WORDS = 3;

/**
 * Judges reported speech that the program names somebody for. A mention is right where half of the words are those of one
 * annotated report (Jaccard) and its source is; a person where any of the words are, and the person is its source.
 */
export function judgeReported(scorer: Scorer, gold: GoldArticle, found: readonly Attribution[]): Judgement[] {
  return found.flatMap((quote) => {
    const { kind, polarity, confidence, speaker, name } = quote;
    if (kind !== 'indirect' || polarity !== 'said' || !speaker || name === null) return [];
    if (gold.discard.some((span) => span.start < quote.end && span.end > quote.start)) return [];
    const words = scorer.wordsIn(gold.words, [quote]);
    if (words.length < FEWEST_WORDS) return [];
    const [report, share] = nearest(scorer, gold, words);
    const isSource = report !== null && scorer.speakerMatch(gold, report, quote) === 'head';
    const person = report !== null && isPerson(scorer, report, name, isSource);
    return [{ confidence, isPassedOver: false, mention: isSource && share >= 0.5, person }];
  });
}

/** The annotated report that shares most words, with its share; null where none shares any. */
function nearest(
  scorer: Scorer,
  { attributions }: GoldArticle,
  words: readonly number[],
): [GoldAttribution | null, number] {
  let best: [GoldAttribution | null, number] = [null, 0];
  for (const attribution of attributions) {
    const share = scorer.jaccard(attribution.words, words);
    if (share > best[1]) best = [attribution, share];
  }
  return best;
}

function isPerson(
  scorer: Scorer,
  { antecedent, sourceType, sourceText }: GoldAttribution,
  name: string,
  isSource: boolean,
): boolean {
  if (antecedent) return isSamePerson(scorer, antecedent, name);
  return isSource && (sourceType !== 'name' || isSamePerson(scorer, sourceText, name));
}
