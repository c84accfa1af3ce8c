import { isDocument } from '../lexicon/documents.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import type { Span } from '../passage.ts';
import type { Narrative } from '../speech/narrative.ts';
import { isBodyNoun } from './body-words.ts';
import type { Member } from './cast.ts';
import { genderOf } from './gender.ts';
import { genderOfPronoun } from './link-pronouns.ts';
import type { Mention } from './mention.ts';

/** The words of a source, and the mention that they begin with. */
export interface SourceMention {
  span: Span;
  mention: Mention;
}

/** Who is new to the reader: “a fisherman”, “one aide”, “two officials”, “residents”. */
const NEW = /^(?:a|an|one|another|some|several|many|two|three|four|five|most|other)$/;
/** With the capital of a sentence's first word they pass for a name. */
const PEOPLE = /^(?:police|\p{L}+(?:er|or|ist|ant|ent|ian|ic|ial)s)$/u;
const MOST_PASSAGES = 1;
/** Between “they” and the sentence that they act in stands nothing but their quotation. */
const MOST_SENTENCES = 2;

/**
 * Whom “he”, “she” and “they” mean where nobody has named them: “a fisherman … He said”; and what body or document “it” and “they”
 * are: “Holm Council said … It added”. It is the source right before, a person new to the reader and without a name, if no one
 * else who may be meant stands between. Nobody has annotated such links; the rule keeps to where there is no choice.
 *
 * @param sources those of the article in reading order
 * @param memberOf who is named where
 * @param isNamed whether a description has a name beside it
 * @returns for each pronoun the words that it stands for
 */
export function nominalAntecedents(
  narratives: readonly Narrative[],
  sources: readonly SourceMention[],
  memberOf: ReadonlyMap<Mention, Member>,
  isNamed: (source: SourceMention) => boolean,
): Map<Mention, Span> {
  const antecedents = new Map<Mention, Span>();
  let before: SourceMention | null = null;
  for (const source of sources) {
    const { mention } = source;
    if (before?.mention === mention) continue;
    const last: SourceMention | null = before;
    before = source;
    const acting = actingBefore(mention);
    if (acting) antecedents.set(mention, acting);
    if (!last || mention.kind !== 'pronoun' || mention.passage - last.mention.passage > MOST_PASSAGES)
      continue;
    const word = headOf(mention);
    const words = headOf(last.mention) === word ? antecedents.get(last.mention) : introduced(last, word);
    if (words && !hasRival(last, mention, word)) antecedents.set(mention, words);
  }
  return antecedents;

  function headOf({ passage, head }: Mention): string {
    return narratives[passage]?.tokens[head]?.lower ?? '';
  }

  /** The words of a source that a pronoun can take up, and no name. */
  function introduced(source: SourceMention, pronoun: string): Span | undefined {
    const { mention, span } = source;
    if (isSpeakingBody(mention, pronoun)) return span;
    const isPlain = mention.kind === 'nominal' || (mention.kind === 'name' && PEOPLE.test(headOf(mention)));
    if (!isPlain || isNamed(source)) return undefined;
    const first = narratives[mention.passage]?.tokens[mention.first]?.lower ?? '';
    const isNew = NEW.test(first) || (pronoun === 'they' && mention.first === mention.last);
    return isNew && canMean(headOf(mention), pronoun) ? span : undefined;
  }

  /**
   * The only one of its kind in the sentence before “they” or “it”, who acts in it: “The nurses walked out. “…,” they said.”
   */
  function actingBefore({ kind, passage, first, head }: Mention): Span | undefined {
    const narrative = narratives[passage];
    const word = narrative?.tokens[head]?.lower ?? '';
    if (kind !== 'pronoun' || !narrative || !/^(?:they|it)$/.test(word)) return undefined;
    const { sentences } = narrative.before;
    const own = narrative.mentions.filter((mention) => mention.last < first && mention.kind !== 'pronoun');
    const sentence = sentences[own.at(-1)?.first ?? first] ?? 0;
    if ((sentences[first] ?? 0) - sentence > MOST_SENTENCES) return undefined;
    // “In a statement, Holm Line said …”: what a preposition leads in doesn’t act.
    const within = own.filter(
      (mention) =>
        sentences[mention.first] === sentence && narrative.tokens[mention.first - 1]?.pos !== 'ADP',
    );
    const pair = word === 'they' ? pairOf(narrative, within) : undefined;
    if (pair) return within.slice(2).some((mention) => canStandFor(mention, word)) ? undefined : pair;
    const [subject, ...others] = within.filter((mention) => canStandFor(mention, word));
    if (!subject || others.length > 0) return undefined;
    return subject === within[0] ? { start: subject.start, end: subject.end } : undefined;
  }

  /** “Anna and Otto Berg”, who act together, and nobody else is named. */
  function pairOf({ tokens }: Narrative, [one, other, third]: readonly Mention[]): Span | undefined {
    const isJoint =
      one?.kind === 'name' &&
      other?.kind === 'name' &&
      other.first === one.last + 2 &&
      tokens[one.last + 1]?.lower === 'and' &&
      third?.kind !== 'name';
    return isJoint ? { start: one.start, end: other.end } : undefined;
  }

  /** Whether “it” or “they” can mean a source: a body, or a document. */
  function isSpeakingBody(mention: Mention, pronoun: string): boolean {
    if (!/^(?:it|they)$/.test(pronoun) || mention.kind === 'pronoun') return false;
    const personhood = memberOf.get(mention)?.personhood ?? 1;
    if (mention.kind === 'name') return personhood === 0 || (pronoun === 'it' && personhood < 1);
    return isBodyNoun(headOf(mention)) || (pronoun === 'it' && isDocument(headOf(mention)));
  }

  /** Whether “they” or “it” can mean a mention: several people, or a body; a paper says what “it” says. */
  function canStandFor(mention: Mention, word: string): boolean {
    if (mention.kind === 'name')
      return (word === 'they' && PEOPLE.test(headOf(mention))) || isSpeakingBody(mention, word);
    return word === 'they' ? canMean(headOf(mention), word) : isDocument(headOf(mention));
  }

  /** Whether a mention tells whose something is, right behind its words. */
  function isAttached({ end }: Span, { first, passage }: Mention): boolean {
    const { tokens = [] } = narratives[passage] ?? {};
    return tokens[first - 1]?.pos === 'ADP' && tokens[first - 2]?.end === end;
  }

  function hasRival({ span, mention: source }: SourceMention, pronoun: Mention, word: string): boolean {
    const own = memberOf.get(source);
    for (let passage = pronoun.passage - MOST_PASSAGES; passage <= pronoun.passage; passage++)
      for (const mention of narratives[passage]?.mentions ?? []) {
        if (mention.start < span.end || mention.end > pronoun.start) continue;
        if (own && memberOf.get(mention) === own) continue;
        // “A report by Holm Council”
        if (isDocument(headOf(source)) && isAttached(span, mention)) continue;
        if (mention.kind === 'name' && mayBe(memberOf.get(mention), word)) return true;
        const isOther = canMean(headOf(mention), word) || isSpeakingBody(mention, word);
        if (mention.kind === 'nominal' && isOther) return true;
      }
    return false;
  }
}

function canMean(noun: string, pronoun: string): boolean {
  if (pronoun === 'they') return /(?:[^s]s|people|men|women|police|spokes(?:person|man|woman))$/.test(noun);
  const gender = genderOfPronoun(pronoun);
  const own = genderOf([noun], []);
  return gender !== null && isPersonNoun(noun) && (own === null || own === gender);
}

/** Whether a name can be what a pronoun means; of several together, and of bodies, nobody knows. */
function mayBe(member: Member | undefined, pronoun: string): boolean {
  if (!member || pronoun === 'they') return true;
  if (pronoun === 'it') return member.personhood < 1;
  return member.personhood > 0 && (member.gender === null || member.gender === genderOfPronoun(pronoun));
}
