import type { Narrative } from '../speech/narrative.ts';
import type { Member } from './cast.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mention.ts';

/** A mention of a person by name, where it stands in the article. */
export interface Appearance {
  mention: Mention;
  member: Member;
  /** Counted over the whole article, outside quotation marks. */
  sentence: number;
  /** First in its sentence, where subjects stand. */
  leads: boolean;
  /** Behind a preposition, or owner of something: seldom what a pronoun takes up. */
  oblique: boolean;
}

/** How far back a pronoun reaches: named persons, not words. */
const REACH = 30;

/** Set by hand on PolNeAR's training articles: a source is taken up by the next “he” far oftener than anybody else. */
const WEIGHT = {
  source: 3,
  leads: 1.5,
  oblique: -1.5,
  person: 1,
  gender: 0.5,
  sentence: -0.6,
  passage: -0.3,
};

/**
 * Whom “he” or “she” stands for: the fitting person before it that is nearest, named in a leading place, and a source already.
 *
 * @param appearances in reading order
 * @param isSource whether something is attributed to a mention
 */
export function antecedentOf(
  pronoun: { start: number; passage: number; sentence: number },
  gender: Gender,
  appearances: readonly Appearance[],
  isSource: (mention: Mention) => boolean,
): Member | null {
  let best: { member: Member; score: number } | null = null;
  const until = firstAfter(appearances, pronoun.start);
  for (let i = until - 1; i >= Math.max(0, until - REACH); i--) {
    const one = appearances[i];
    if (!one || (one.member.gender !== null && one.member.gender !== gender)) continue;
    const score =
      (isSource(one.mention) ? WEIGHT.source : 0) +
      (one.leads ? WEIGHT.leads : 0) +
      (one.oblique ? WEIGHT.oblique : 0) +
      (one.member.person ? WEIGHT.person : 0) +
      (one.member.gender === gender ? WEIGHT.gender : 0) +
      (pronoun.sentence - one.sentence) * WEIGHT.sentence +
      (pronoun.passage - one.mention.passage) * WEIGHT.passage;
    if (!best || score > best.score) best = { member: one.member, score };
  }
  return best?.member ?? null;
}

function firstAfter(appearances: readonly Appearance[], start: number): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((appearances[middle]?.mention.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The named mentions of an article in reading order. */
export function appearancesOf(
  narratives: readonly Narrative[],
  memberOf: ReadonlyMap<Mention, Member>,
): Appearance[] {
  const appearances: Appearance[] = [];
  let sentencesBefore = 0;
  for (const narrative of narratives) {
    const { tokens, before, mentions } = narrative;
    let lastSentence = -1;
    for (const mention of mentions) {
      const within = before.sentences[mention.first] ?? 0;
      const member = memberOf.get(mention);
      if (member) {
        appearances.push({
          mention,
          member,
          sentence: sentencesBefore + within,
          leads: within !== lastSentence,
          oblique:
            tokens[mention.first - 1]?.pos === 'ADP' || /^['’]s?$/.test(tokens[mention.last + 1]?.text ?? ''),
        });
      }
      lastSentence = within;
    }
    sentencesBefore += (before.sentences.at(-1) ?? 0) + 1;
  }
  return appearances;
}
