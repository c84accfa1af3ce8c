import type { Attribution } from '../../src/attribution/attribution.ts';
import type { GoldArticle, GoldAttribution, Scorer } from './train/scorer.ts';

/** Whether a quotation's speaker is right, as mention and as person. */
export interface Judgement {
  /** What the program gives, from 0 to 1. */
  confidence: number;
  /** The words that name or mean the speaker. */
  mention: boolean;
  /** Whom they stand for; null where nobody has marked whom a pronoun means. */
  person: boolean | null;
}

const MARK = /["“”]|''/;

/** Fewer words are seldom annotated, and as often a term as somebody's. */
const FEWEST_WORDS = 3;

/**
 * Judges the direct and mixed quotations of an article that the program names a speaker of. A quotation that the
 * annotators know nothing of counts as wrong.
 *
 * @param gold read with every quoted stretch, however short
 */
export function judgePersons(
  scorer: Scorer,
  gold: GoldArticle,
  found: readonly Attribution[],
): (Judgement & { quote: Attribution })[] {
  return found.flatMap((quote) => {
    if (quote.kind === 'indirect' || !quote.speaker || quote.name === null) return [];
    if (scorer.wordsIn(gold.words, [quote]).length < FEWEST_WORDS) return [];
    if (gold.discard.some((span) => span.start < quote.end && span.end > quote.start)) return [];
    const { confidence } = quote;
    const stretch = gold.direct.find((span) => span.start < quote.end && span.end > quote.start);
    // The turn of an interview without marks, which no annotator was asked for.
    if (!stretch && !MARK.test(gold.text.slice(quote.start, quote.end))) return [];
    if (!stretch || stretch.attribution.sourceType === 'none')
      return [{ quote, confidence, mention: false, person: false }];
    const attribution = isSwapped(stretch.attribution) ? swapped(stretch.attribution) : stretch.attribution;
    const mention = scorer.speakerMatch(gold, attribution, quote) === 'head';
    return [{ quote, confidence, mention, person: isPerson(scorer, attribution, quote.name, mention) }];
  });
}

/** Here and there an annotator took source for cue and cue for source. */
export const isSwapped = ({ sourceText, cueText }: GoldAttribution): boolean =>
  /^(?:said|says|added|wrote|asked)$/.test(sourceText) && /^\p{Lu}/u.test(cueText);

const swapped = (one: GoldAttribution): GoldAttribution => ({
  ...one,
  source: one.cue,
  sourceText: one.cueText,
  sourceType: 'name',
  cue: one.source,
  cueText: one.sourceText,
});

function isPerson(
  scorer: Scorer,
  { sourceType, sourceText, antecedent }: GoldAttribution,
  name: string,
  mention: boolean,
): boolean | null {
  const given = scorer.personKey(name);
  if (antecedent) return scorer.samePerson(scorer.personKey(antecedent), given);
  if (!mention) return false;
  if (sourceType === 'pronoun') return null;
  const wanted = sourceType === 'name' ? scorer.personKey(sourceText) : null;
  // Of several who speak together any may be the one that the scorer reads.
  return !wanted || !given || scorer.samePerson(wanted, given) || / and /.test(sourceText + name);
}
