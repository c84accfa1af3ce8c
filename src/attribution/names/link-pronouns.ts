import type { Narrative } from '../speech/narrative.ts';
import { plant, scoreByTrees, type Tree } from '../speech/trees.ts';
import type { Member } from './cast.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mention.ts';
import { type Appearance, PRONOUN_FEATURES, type PronounChoice } from './pronoun-features.ts';
import model from './pronoun-model.json' with { type: 'json' };

/** Whom a pronoun means. */
export interface LinkedPronoun {
  member: Member;
  /** How often such a link is right, from 0 to 1, by passages that the model had not seen. */
  confidence: number;
}

/** How far back a pronoun reaches: mentions of persons, not words. */
const REACH = 30;

/** From here on a link tells the sex of a person whose given name doesn’t. */
const SURE = 0.6;

const features = model.features.map((name) => PRONOUN_FEATURES[name] as (choice: PronounChoice) => number);
const forest = plant(model.trees as Tree[]);

/**
 * Whom each “he” and “she” outside quotation marks stands for: of those named before it, chosen by boosted trees
 * (`tests/bench/train/pronouns.ts`). A pronoun that is linked can be taken up by the next.
 *
 * @param isSource whether something is attributed to a mention
 * @param observe is shown each choice, for training
 */
export function linkPronouns(
  narratives: readonly Narrative[],
  memberOf: ReadonlyMap<Mention, Member>,
  isSource: (mention: Mention) => boolean,
  observe?: (pronoun: Mention, choices: readonly PronounChoice[]) => void,
): Map<Mention, LinkedPronoun> {
  const linked = new Map<Mention, LinkedPronoun>();
  const appearances: Appearance[] = [];
  let sentencesBefore = 0;
  for (const narrative of narratives) {
    const { tokens, before } = narrative;
    for (const mention of withPronouns(narrative)) {
      const sentence = sentencesBefore + (before.sentences[mention.first] ?? 0);
      const gender = genderOfPronoun(tokens[mention.head]?.lower ?? '');
      if (gender) {
        const place = { narrative, pronoun: mention, gender, sentence, isSource };
        const choices = choicesFor(place, appearances.slice(-REACH));
        observe?.(mention, choices);
        const choice = choose(choices);
        if (choice) linked.set(mention, choice);
        // Whoever is “he” once is no “she” later.
        if (choice && choice.confidence >= SURE) choice.member.gender ??= gender;
      }
      const member = gender ? linked.get(mention)?.member : memberOf.get(mention);
      if (member) appearances.push({ narrative, mention, member, sentence });
    }
    sentencesBefore += (before.sentences.at(-1) ?? 0) + 1;
  }
  return linked;
}

/** The mentions, and the pronouns that are no source but lead on to the next: “his”, “her”. */
function withPronouns({ tokens, mentions, quoteAt, passage }: Narrative): Mention[] {
  const others = tokens.flatMap(({ lower, start, end }, at): Mention[] =>
    quoteAt[at] === -1 && OTHER_CASES.test(lower)
      ? [{ kind: 'pronoun', first: at, last: at, head: at, start, end, passage: passage.index }]
      : [],
  );
  return others.length === 0 ? [...mentions] : [...mentions, ...others].sort((a, b) => a.first - b.first);
}

const OTHER_CASES = /^(?:his|him|her|hers)$/;

const genderOfPronoun = (word: string): Gender | null =>
  /^(?:he|his|him)$/.test(word) ? 'male' : /^(?:she|hers?)$/.test(word) ? 'female' : null;

/** Each of those named before, persons or not, but for those of the other sex: whether it is a person is among the features. */
function choicesFor(place: Omit<PronounChoice, 'own' | 'all'>, all: readonly Appearance[]): PronounChoice[] {
  const byMember = Map.groupBy(all, ({ member }) => member);
  return [...byMember.values()].map((own) => ({ ...place, own, all }));
}

/** The numbers that the model knows a choice by. */
export const pronounRow = (choice: PronounChoice, names: typeof features = features): number[] =>
  names.map((feature) => feature(choice));

function choose(choices: readonly PronounChoice[]): LinkedPronoun | null {
  if (choices.length === 0) return null;
  const scores = choices.map((choice) => scoreByTrees(forest, pronounRow(choice)));
  const top = Math.max(...scores);
  const probability = 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
  const member = choices[scores.indexOf(top)]?.own[0]?.member;
  const confidence =
    (model.confidence as [number, number][]).findLast(([from]) => from <= probability)?.[1] ?? probability;
  return member ? { member, confidence } : null;
}
