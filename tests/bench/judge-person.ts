import type { Attribution } from '../../src/attribution/attribution.ts';
import { sexOfName } from '../../src/attribution/names/gender.ts';
import { isSamePerson } from './same-person.ts';
import { type GoldArticle, type GoldAttribution, overlaps, type Scorer, type Span } from './train/scorer.ts';

/** Whether a quotation's speaker is right, as mention and as person. */
export interface Judgement {
  /** What the program gives, from 0 to 1. */
  confidence: number;
  /** The words that name or mean the speaker. */
  mention: boolean;
  /** Null where nobody has marked who the person is. */
  person: boolean | null;
  /** Whether it is a whole sentence between quotation marks that the annotators passed over. */
  isPassedOver: boolean;
}

const MARK = /["“”]|''/;

/** Fewer words are seldom annotated, and as often a term as somebody's. */
const FEWEST_WORDS = 3;

/**
 * Judges the direct and mixed quotations of an article that the program names a speaker of; words that are denied, supposed or
 * asked for name nobody, whatever their confidence. A title or a term that the annotators left alone counts as wrong. Neither
 * right nor wrong is a person where nobody has marked one: behind a pronoun without a clear antecedent; in words within
 * another's report, of which PolNeAR annotates the outer speaker alone; and in whole sentences that were passed over.
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
    if (quote.polarity !== 'said') return [];
    if (scorer.wordsIn(gold.words, [quote]).length < FEWEST_WORDS) return [];
    if (gold.discard.some((span) => span.start < quote.end && span.end > quote.start)) return [];
    const { confidence } = quote;
    const stretch = gold.direct.find((span) => span.start < quote.end && span.end > quote.start);
    // The turn of an interview without marks, which no annotator was asked for.
    if (!stretch && !MARK.test(gold.text.slice(quote.start, quote.end))) return [];
    const isPassedOver = !stretch && isSentence(gold.text.slice(quote.start, quote.end));
    const judged = { quote, confidence, isPassedOver };
    if (!stretch || stretch.attribution.sourceType === 'none')
      return [{ ...judged, mention: false, person: isPassedOver ? null : false }];
    const attribution = isSwapped(stretch.attribution) ? swapped(stretch.attribution) : stretch.attribution;
    const mention =
      scorer.speakerMatch(gold, attribution, quote) === 'head' ||
      isSameStart(gold.text, attribution, quote.speaker);
    return [{ ...judged, mention, person: isPerson(scorer, attribution, quote, mention) }];
  });
}

/** Here and there an annotator took source for cue and cue for source. */
export const isSwapped = ({ sourceText, cueText }: GoldAttribution): boolean =>
  /^(?:said|says|added|wrote|asked|told)\b/.test(sourceText) && /^\p{Lu}/u.test(cueText);

const swapped = (one: GoldAttribution): GoldAttribution => ({
  ...one,
  source: one.cue,
  sourceText: one.cueText,
  sourceType: 'name',
  cue: one.source,
  cueText: one.sourceText,
});

const LEAST_SENTENCE = 4;

/** Whether words between marks begin and end as a sentence does, and are not written like a title. */
function isSentence(quoted: string): boolean {
  const said = quoted.replace(/^["“]|^''|["”]$|''$/g, '').trim();
  const words = said.split(/\s+/).slice(1);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    words.length >= LEAST_SENTENCE &&
    /^['‘[(]?[\p{Lu}\d]/u.test(said) &&
    /[.,?!…-]['’)\]]?$/.test(said) &&
    capitals < words.length / 2
  );
}

/**
 * “One councillor” where “one councillor involved in the talks” is annotated: the scorer takes the last word before a
 * preposition for the head, and that may be a participle's.
 */
function isSameStart(text: string, { source, sourceType }: GoldAttribution, speaker: Span): boolean {
  const [annotated] = source;
  if (sourceType === 'pronoun' || !annotated || annotated.start !== speaker.start) return false;
  return annotated.end >= speaker.end && /^ \p{Ll}+(?:ed|ing|en|own)\b/u.test(text.slice(speaker.end));
}

function isPerson(
  scorer: Scorer,
  { sourceType, sourceText, antecedent, content }: GoldAttribution,
  { kind, start, end, speaker, name }: Attribution,
  mention: boolean,
): boolean | null {
  if (!speaker || name === null) return null;
  const isWithinOwnWords = kind === 'mixed' && start <= speaker.start && speaker.end <= end;
  // Whoever is named for the whole of another's report, with that other in it, is named wrongly.
  if (!mention && overlaps(content, speaker) && !isWithinOwnWords) return null;
  if (antecedent && !isOfOtherSex(sourceText, antecedent)) return isSamePerson(scorer, antecedent, name);
  if (sourceType === 'pronoun') return mention || isAlike(sourceText, speaker.text) ? null : false;
  return mention && (sourceType !== 'name' || isSamePerson(scorer, sourceText, name));
}

const isAlike = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The scorer takes the nearest named source for the antecedent, which “she” shows to be wrong for a man's name. */
function isOfOtherSex(pronoun: string, antecedent: string): boolean {
  const sexes = antecedent.split(/\s+/).map(sexOfName);
  const [own, other] = /^he$/i.test(pronoun) ? ['male', 'female'] : ['female', 'male'];
  return sexes.includes(other as 'male') && !sexes.includes(own as 'male') && !sexes.includes('both');
}
