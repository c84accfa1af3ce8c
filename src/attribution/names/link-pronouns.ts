import type { Narrative } from '../speech/narrative.ts';
import type { Member } from './cast.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mention.ts';

/** A mention of a person, by name or pronoun, where it stands in the article. */
interface Appearance {
  mention: Mention;
  member: Member;
  /** Counted over the whole article, outside quotation marks. */
  sentence: number;
  /** Behind a preposition, or owner of something: seldom what a pronoun takes up. */
  oblique: boolean;
}

/** How far back a pronoun reaches: mentions of persons, not words. */
const REACH = 30;

/**
 * Set by hand on PolNeAR's training articles, and alike on either half of them: a source is taken up by the next “he” far
 * oftener than anybody else, and so is whom the article is about.
 */
const WEIGHT = {
  source: 3,
  oblique: -1.5,
  person: 3,
  gender: 0.5,
  /** Times the logarithm of one more than the mentions of the person in the article. */
  mentions: 1,
  sentence: -1.2,
  passage: -0.5,
};

/**
 * Whom each “he” and “she” outside quotation marks stands for: of the persons before it that fit, the one that is near,
 * is often mentioned, and has been a source. A pronoun that is linked can be taken up by the next.
 *
 * @param isSource whether something is attributed to a mention
 */
export function linkPronouns(
  narratives: readonly Narrative[],
  memberOf: ReadonlyMap<Mention, Member>,
  isSource: (mention: Mention) => boolean,
): Map<Mention, Member> {
  const linked = new Map<Mention, Member>();
  const appearances: Appearance[] = [];
  let sentencesBefore = 0;
  for (const narrative of narratives) {
    const { tokens, before, mentions } = narrative;
    for (const mention of mentions) {
      const sentence = sentencesBefore + (before.sentences[mention.first] ?? 0);
      const word = tokens[mention.head]?.lower;
      const gender = word === 'he' ? 'male' : word === 'she' ? 'female' : null;
      const member = gender
        ? antecedent(mention.passage, sentence, gender, appearances, isSource)
        : memberOf.get(mention);
      if (member && gender) linked.set(mention, member);
      if (member) {
        const oblique =
          tokens[mention.first - 1]?.pos === 'ADP' || /^['’]s?$/.test(tokens[mention.last + 1]?.text ?? '');
        appearances.push({ mention, member, sentence, oblique });
      }
    }
    sentencesBefore += (before.sentences.at(-1) ?? 0) + 1;
  }
  return linked;
}

function antecedent(
  passage: number,
  sentence: number,
  gender: Gender,
  appearances: readonly Appearance[],
  isSource: (mention: Mention) => boolean,
): Member | null {
  let best: { member: Member; score: number } | null = null;
  for (const { mention, member, ...place } of appearances.slice(-REACH)) {
    if (member.gender !== null && member.gender !== gender) continue;
    const score =
      (isSource(mention) ? WEIGHT.source : 0) +
      (place.oblique ? WEIGHT.oblique : 0) +
      member.personhood * WEIGHT.person +
      (member.gender === gender ? WEIGHT.gender : 0) +
      Math.log(1 + member.mentions) * WEIGHT.mentions +
      (sentence - place.sentence) * WEIGHT.sentence +
      (passage - mention.passage) * WEIGHT.passage;
    if (!best || score >= best.score) best = { member, score };
  }
  return best?.member ?? null;
}
