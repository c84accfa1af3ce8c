import { isPersonNoun } from '../lexicon/person-nouns.ts';
import type { Narrative } from '../speech/narrative.ts';
import { type Forest, type Heat, plant, scoreInHeats, type Tree } from '../speech/trees.ts';
import { type Appearance, roleOf, subjectsOf } from './appearance.ts';
import type { Cast, Member } from './cast.ts';
import { type Gender, genderOf } from './gender.ts';
import type { Mention } from './mention.ts';
import {
  CANDIDATE_FEATURES,
  count,
  PLACE_FEATURES,
  type PronounChoice,
  type PronounPlace,
  placeOf,
  saying,
} from './pronoun-features.ts';
import learnt from './pronoun-model.json' with { type: 'json' };

/** Whom a pronoun means. */
export interface LinkedPronoun {
  member: Member;
  /** How often such a link is right, from 0 to 1, by passages that the model had not seen. */
  confidence: number;
}

/** What `tests/bench/train/pronouns.ts` learns. */
export interface PronounModel {
  /** Trees over the numbers of `PLACE_FEATURES` and `CANDIDATE_FEATURES`. */
  forest: Forest;
  /** From which probability on a link is right how often. */
  confidence: readonly (readonly [probability: number, share: number])[];
}

/** How far back a pronoun reaches: mentions of persons, not words. */
const REACH = 20;

/** Where somebody without a name stands nearer, who may be meant, or the name may be no person’s, nobody knows. */
const DOUBTFUL = 0.85;
const LEAST_PERSONHOOD = 0.5;

/** From here on a link tells the sex of a person whose given name doesn’t. */
const SURE = 0.6;

/**
 * Whoever trails so far is out: of 19,357 findings in the training articles none has another name for it, and 117 differ in
 * their confidence; three trees of ten need not be walked.
 */
const HEATS: readonly Heat[] = [
  { trees: 16, hopeless: 5 },
  { trees: 32, hopeless: 5 },
  { trees: 60, hopeless: 5 },
];

const placeFeatures = Object.values(PLACE_FEATURES);
const candidateFeatures = Object.values(CANDIDATE_FEATURES);
/** What each number is called, for training. */
export const pronounFeatureNames = [...Object.keys(PLACE_FEATURES), ...Object.keys(CANDIDATE_FEATURES)];

/** The one that was learnt from all texts. */
export const pronounModel: PronounModel = {
  forest: plant(learnt.trees as Tree[]),
  confidence: learnt.confidence as [number, number][],
};

/**
 * Whom each “he” and “she” stands for: of those named before it, and behind it in its sentence, chosen by
 * boosted trees (`tests/bench/train/pronouns.ts`). A pronoun that is linked can be taken up by the next.
 *
 * @param observe is shown each choice, for training
 */
export function linkPronouns(
  narratives: readonly Narrative[],
  { memberOf, ambiguous }: Cast,
  model = pronounModel,
  observe?: (pronoun: Mention, choices: readonly PronounChoice[]) => void,
): Map<Mention, LinkedPronoun> {
  const linked = new Map<Mention, LinkedPronoun>();
  const all: Appearance[] = [];
  const sexes = new Map<Member, Gender>();
  const sexOf = (member: Member) => member.gender ?? sexes.get(member) ?? null;
  const lastPronoun: Record<Gender, number | null> = { male: null, female: null };
  const memberAt = (mention: Mention) => memberOf.get(mention) ?? ambiguous.get(mention);
  let strangers: Stranger[] = [];
  let sentencesBefore = 0;
  for (const narrative of narratives) {
    const { sentences } = narrative.before;
    const mentions = withPronouns(narrative);
    const subjects = subjectsOf(narrative);
    const appear = (mention: Mention, member: Member): Appearance => ({
      narrative,
      mention,
      member,
      sentence: sentencesBefore + (sentences[mention.first] ?? 0),
      role: roleOf(narrative, mention, subjects),
      says: saying(narrative, mention),
    });
    for (const [i, mention] of mentions.entries()) {
      const gender = genderOfPronoun(narrative.tokens[mention.head]?.lower ?? '');
      if (!gender) {
        const member = memberAt(mention);
        const stranger = strangerOf(narrative, mention);
        if (stranger) strangers.push(stranger);
        // “(Ind, Riverside)” tells of party and place.
        if (member && (member.personhood > 0.5 || !isInBrackets(narrative, mention)))
          all.push(appear(mention, member));
        continue;
      }
      const ahead: Appearance[] = [];
      for (let behind = i + 1; behind < mentions.length; behind++) {
        const next = mentions[behind] as Mention;
        if (sentences[next.first] !== sentences[mention.first]) break;
        const member = memberAt(next);
        if (member && !isObjectOf(narrative, mention, next)) ahead.push(appear(next, member));
      }
      const sentence = sentencesBefore + (sentences[mention.first] ?? 0);
      const choices = choicesFor(
        placeOf({
          narrative,
          pronoun: mention,
          gender,
          sentence,
          all: all.slice(-REACH),
          ahead,
          lastPronoun: lastPronoun[gender],
          sexOf,
        }),
      );
      observe?.(mention, choices);
      const link = choose(choices, model);
      lastPronoun[gender] = sentence;
      if (!link) continue;
      const { member, last } = link.choice;
      // A “he” that stands for the “he” before is no surer than that.
      const before = last.mention.kind === 'pronoun' ? (linked.get(last.mention)?.confidence ?? 1) : 1;
      const isRivalled = strangers.some(
        (one) => one.start > last.mention.end && (one.gender ?? gender) === gender,
      );
      // “Lund” in “in Lund”, the only name there is
      const isUnlikely = member.personhood < LEAST_PERSONHOOD && link.choice.timesSubject === 0;
      // Of two the one whose sex is known, if they are named together
      const isOutdone =
        sexOf(member) === null &&
        choices.some((one) => sexOf(one.member) === gender && one.last.sentence >= last.sentence);
      const isDoubtful = isRivalled || isUnlikely || isOutdone;
      const confidence = Math.min(link.confidence, before, isDoubtful ? DOUBTFUL : 1);
      linked.set(mention, { member, confidence });
      all.push(appear(mention, member));
      // Whoever is “he” once is no “she” later.
      if (confidence >= SURE && sexOf(member) === null) sexes.set(member, gender);
    }
    strangers = strangers.filter(({ passage }) => passage >= narrative.passage.index - 1);
    sentencesBefore += (sentences.at(-1) ?? 0) + 1;
  }
  return linked;
}

/** Somebody without a name who is new to the reader: “a fisherman”. */
interface Stranger {
  start: number;
  passage: number;
  gender: Gender | null;
}

/** Whoever is new and without a name, where no name stands beside: “a child in red boots”, not “a poet, Anna Berg,”. */
function strangerOf({ tokens, mentionStarting }: Narrative, mention: Mention): Stranger | null {
  const { kind, first, last, head, start, passage } = mention;
  const noun = tokens[head]?.lower ?? '';
  // “The driver, a man of 58 from Lund,” is as new as “a driver”.
  const isDescribed = tokens[last + 1]?.text === ',' && /^an?$/.test(tokens[last + 2]?.lower ?? '');
  const isNew = /^(?:an?|one|another)$/.test(tokens[first]?.lower ?? '') || isDescribed;
  if (kind !== 'nominal' || !isNew || !isPersonNoun(noun)) return null;
  if (tokens[first - 1]?.pos === 'ADP' || tokens[first - 1]?.text === ',') return null;
  const isNamed = [last + 1, last + 2].some((at) => mentionStarting.get(at)?.kind === 'name');
  return isNamed ? null : { start, passage, gender: genderOf([noun], []) };
}

/** All mentions, and the pronouns that are no source but lead on to the next: “his”, “her”. */
function withPronouns({ tokens, mentions, quotedMentions, passage }: Narrative): Mention[] {
  const all = [...mentions, ...quotedMentions];
  tokens.forEach(({ lower, start, end }, at) => {
    if (OTHER_CASES.has(lower))
      all.push({ kind: 'pronoun', first: at, last: at, head: at, start, end, passage: passage.index });
  });
  return all.sort((a, b) => a.first - b.first);
}

/**
 * Whether a name stands in the clause whose subject a pronoun is: “he told Berg” tells of two (Chomsky 1981, principle C), “when
 * he spoke, Berg …” may tell of one.
 */
function isObjectOf({ tokens }: Narrative, pronoun: Mention, name: Mention): boolean {
  return (
    /^s?he$/.test(tokens[pronoun.head]?.lower ?? '') &&
    !tokens.slice(pronoun.last + 1, name.first).some(({ text }) => /^[,;:–—]$/.test(text))
  );
}

function isInBrackets({ tokens }: Narrative, { first, last }: Mention): boolean {
  let open = first - 1;
  while (open >= 0 && open > first - LONGEST_ASIDE && !/^[()]$/.test(tokens[open]?.text ?? '')) open--;
  if (open < 0 || tokens[open]?.text !== '(') return false;
  return tokens.slice(last + 1, open + LONGEST_ASIDE).some(({ text }) => text === ')');
}

/** Words in brackets behind a name: party, constituency, age. */
const LONGEST_ASIDE = 8;

const OTHER_CASES = new Set(['his', 'him', 'her', 'hers']);

const GENDERS = new Map<string, Gender>([
  ...['he', 'his', 'him'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers'].map((word) => [word, 'female'] as const),
]);

/** The sex that a pronoun tells; null for one that tells none. */
export const genderOfPronoun = (word: string): Gender | null => GENDERS.get(word) ?? null;

/**
 * Each of those named before who may be a person, but for those of the other sex. Who is named by surname first, and in full
 * later, may be two: then a pronoun can mean the first, whose sex nobody knows.
 */
function choicesFor(place: PronounPlace): PronounChoice[] {
  const { all, ahead, named, gender } = place;
  const mayBe = (member: Member) => member.personhood > 0 && (member.gender ?? gender) === gender;
  const choices: PronounChoice[] = [];
  for (const { member, own, last } of named) {
    const isSurnameFirst = member.given.length > 0 && own[0]?.mention.first === own[0]?.mention.last;
    if (mayBe(member) || (isSurnameFirst && member.personhood > 0))
      choices.push(choiceOf(place, member, own, all[last] as Appearance, last + 1));
  }
  for (const [member, own] of Map.groupBy(ahead, (one) => one.member)) {
    if (!mayBe(member) || named.some((before) => before.member === member)) continue;
    choices.push(choiceOf(place, member, own, own[0] as Appearance, all.length));
  }
  return choices;
}

function choiceOf(
  place: PronounPlace,
  member: Member,
  own: readonly Appearance[],
  last: Appearance,
  since: number,
): PronounChoice {
  const timesSubject = count(own, ({ role }) => role === 'subject');
  return { place, member, own, last, since, timesSubject };
}

/** Filled anew for each pronoun. */
let rows = new Float64Array(0);

/**
 * The numbers that the model knows the choices of a pronoun by, as many as `pronounFeatureNames` for each, one after another; good
 * until it is asked again.
 */
export function pronounRows(choices: readonly PronounChoice[]): Float64Array {
  const width = pronounFeatureNames.length;
  if (rows.length < choices.length * width) rows = new Float64Array(2 * choices.length * width);
  let at = 0;
  for (const choice of choices) {
    const { place } = choice;
    if (at > 0) rows.copyWithin(at, 0, placeFeatures.length);
    else for (const [i, feature] of placeFeatures.entries()) rows[i] = feature(place);
    at += placeFeatures.length;
    for (const feature of candidateFeatures) rows[at++] = feature(choice, place);
  }
  return rows;
}

function choose(
  choices: readonly PronounChoice[],
  { forest, confidence }: PronounModel,
): { choice: PronounChoice; confidence: number } | null {
  if (choices.length === 0 || forest.roots.length === 0) return null;
  const numbers = pronounRows(choices);
  const scores = scoreInHeats(forest, numbers, pronounFeatureNames.length, choices.length, HEATS);
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  const top = scores[best] as number;
  let all = 0;
  for (const score of scores) all += Math.exp(score - top);
  const probability = 1 / all;
  return {
    choice: choices[best] as PronounChoice,
    confidence: confidence.findLast(([from]) => from <= probability)?.[1] ?? probability,
  };
}
