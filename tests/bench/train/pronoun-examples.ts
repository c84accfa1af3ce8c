import { readFileSync } from 'node:fs';
import { castOf, type Member } from '../../../src/attribution/names/cast.ts';
import { linkPronouns } from '../../../src/attribution/names/link-pronouns.ts';
import type { Mention } from '../../../src/attribution/names/mention.ts';
import type { PronounChoice } from '../../../src/attribution/names/pronoun-features.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { readPassages } from '../../../src/attribution/read-passages.ts';
import { narrate } from '../../../src/attribution/speech/narrative.ts';
import { type GoldArticle, overlaps, type Scorer } from './scorer.ts';

/** A pronoun of the GAP corpus (Webster et al. 2018), whom it may mean, and whom it means by human judgement. */
export interface PronounExample {
  choices: readonly PronounChoice[];
  /** Which choices are the right one. */
  right: boolean[];
  /** Whether the one linked today is right; with neither name right: whether neither is linked. */
  linkedRight: boolean;
  /** Whether one of the two names is whom the pronoun means. */
  isNamed: boolean;
  /** Whether it is “he” or “she”, and not “his”, “him” or “her”. */
  isSubject: boolean;
}

/** @param file tab-separated, as GAP is published */
export function pronounExamples(file: string): PronounExample[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [, text = '', pronoun = '', offset = '', a = '', aAt = '', aIs = '', b = '', bAt = '', bIs = ''] =
      line.split('\t');
    const at = codeUnits(text, Number(offset));
    const names = [
      { name: a, start: codeUnits(text, Number(aAt)), is: aIs === 'TRUE' },
      { name: b, start: codeUnits(text, Number(bAt)), is: bIs === 'TRUE' },
    ];
    return [{ ...exampleOf(text, at, names), isSubject: /^s?he$/i.test(pronoun) }];
  });
}

/** GAP counts code points. */
const codeUnits = (text: string, points: number) => [...text].slice(0, points).join('').length;

function exampleOf(
  text: string,
  at: number,
  names: readonly { name: string; start: number; is: boolean }[],
): Omit<PronounExample, 'isSubject'> {
  const narratives = readPassages(text, plainTextBlocks(text), 'en').map(narrate);
  const { memberOf } = castOf(narratives, []);
  let choices: readonly PronounChoice[] = [];
  let pronoun: Mention | undefined;
  const linked = linkPronouns(
    narratives,
    memberOf,
    () => false,
    (mention, found) => {
      if (mention.start === at) [pronoun, choices] = [mention, found];
    },
  );
  const isOne = (member: Member, { name, start }: { name: string; start: number }) =>
    [...memberOf].some(
      ([mention, one]) => one === member && mention.start < start + name.length && mention.end > start,
    );
  const meant = names.filter(({ is }) => is);
  const member = pronoun && linked.get(pronoun)?.member;
  return {
    choices,
    right: choices.map(({ own }) => meant.some((name) => isOne(own[0]?.member as Member, name))),
    isNamed: meant.length > 0,
    linkedRight:
      meant.length > 0
        ? member !== undefined && meant.some((name) => isOne(member, name))
        : !(member && names.some((name) => isOne(member, name))),
  };
}

/** The pronouns of an article’s sources whose antecedent the scorer derives, with the annotated sources as sources. */
export function pronounSourceExamples(gold: GoldArticle, scorer: Scorer): PronounExample[] {
  const narratives = readPassages(gold.text, plainTextBlocks(gold.text), 'en').map(narrate);
  const { memberOf } = castOf(narratives, []);
  const sources = gold.attributions.flatMap(({ source }) => source);
  const found = new Map<number, readonly PronounChoice[]>();
  const linked = new Map<number, Member>();
  const links = linkPronouns(
    narratives,
    memberOf,
    (mention) => overlaps(sources, mention),
    ({ start }, choices) => found.set(start, choices),
  );
  for (const [{ start }, { member }] of links) linked.set(start, member);
  return gold.attributions.flatMap(({ antecedent, source }) => {
    const choices = found.get(source[0]?.start ?? -1);
    if (!antecedent || !choices) return [];
    const key = scorer.personKey(antecedent);
    const isRight = ({ name }: Member) => scorer.samePerson(key, scorer.personKey(name));
    const member = linked.get(source[0]?.start ?? -1);
    return [
      {
        choices,
        right: choices.map(({ own }) => isRight((own[0] as { member: Member }).member)),
        linkedRight: member !== undefined && isRight(member),
        isNamed: true,
        isSubject: true,
      },
    ];
  });
}
