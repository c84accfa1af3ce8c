import { readFileSync } from 'node:fs';
import { type Cast, castOf, type Member } from '../../../src/attribution/names/cast.ts';
import {
  linkPronouns,
  type PronounModel,
  pronounFeatureNames,
  pronounRows,
} from '../../../src/attribution/names/link-pronouns.ts';
import type { Mention } from '../../../src/attribution/names/mention.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { readPassages } from '../../../src/attribution/read-passages.ts';
import { type Narrative, narrate } from '../../../src/attribution/speech/narrative.ts';
import type { GoldArticle, Scorer } from './scorer.ts';

/** A text as the linking of pronouns sees it, and pronouns of it that people have judged. */
export interface PronounText {
  narratives: readonly Narrative[];
  cast: Cast;
  judged: readonly JudgedPronoun[];
}

/** A pronoun and whom it means by human judgement. */
export interface JudgedPronoun {
  /** Where it stands, in code units. */
  at: number;
  isRight: (member: Member) => boolean;
  /** Whether it is “he” or “she”, and not “his”, “him” or “her”. */
  isSubject: boolean;
  /** Whether it counts as wrong where it is never looked at, within quotation marks. */
  isCounted: boolean;
  /** What a list of errors calls it. */
  label: string;
  text: string;
}

/** A judged pronoun with the features of those whom it may mean, and whom a model takes it to mean. */
export interface PronounExample extends JudgedPronoun {
  rows: Float32Array[];
  right: boolean[];
  linked: { member: Member; confidence: number } | null;
}

/** The judged pronouns of a text as a model reads it: whom the pronouns before them mean is its own opinion. */
export function pronounExamples(
  { narratives, cast, judged }: PronounText,
  model: PronounModel,
): PronounExample[] {
  const wanted = new Map(judged.map((one) => [one.at, one]));
  const examples = new Map<Mention, PronounExample>();
  const seen = new Set<JudgedPronoun>();
  const observe: Parameters<typeof linkPronouns>[3] = (mention, choices) => {
    const one = wanted.get(mention.start);
    if (!one) return;
    seen.add(one);
    const rows = pronounRows(choices);
    const width = pronounFeatureNames.length;
    examples.set(mention, {
      ...one,
      rows: choices.map((_, i) => Float32Array.from(rows.subarray(i * width, (i + 1) * width))),
      right: choices.map(({ member }) => one.isRight(member)),
      linked: null,
    });
  };
  const links = linkPronouns(narratives, cast, model, observe);
  for (const [mention, example] of examples) example.linked = links.get(mention) ?? null;
  const unseen = judged.filter((one) => one.isCounted && !seen.has(one));
  return [...examples.values(), ...unseen.map((one) => ({ ...one, rows: [], right: [], linked: null }))];
}

/**
 * Passages of the GAP corpus (Webster et al. 2018), whose pronoun means one of two names; those in which it means neither
 * tell nothing of whom it does mean.
 *
 * @param file tab-separated, as GAP is published
 */
export function gapTexts(file: string): PronounText[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [
      label = '',
      text = '',
      pronoun = '',
      offset = '',
      a = '',
      aAt = '',
      aIs = '',
      b = '',
      bAt = '',
      bIs,
    ] = line.split('\t');
    const meant = [
      { name: a, start: codeUnits(text, Number(aAt)), is: aIs === 'TRUE' },
      { name: b, start: codeUnits(text, Number(bAt)), is: bIs === 'TRUE' },
    ].filter(({ is }) => is);
    if (meant.length === 0) return [];
    const narratives = readPassages(text, plainTextBlocks(text), 'en').map(narrate);
    const cast = castOf(narratives, []);
    const right = new Set(
      [...cast.memberOf, ...cast.ambiguous].flatMap(([mention, member]) =>
        meant.some(({ name, start }) => mention.start < start + name.length && mention.end > start)
          ? [member]
          : [],
      ),
    );
    const judged = [
      {
        at: codeUnits(text, Number(offset)),
        isRight: (member: Member) => right.has(member),
        isSubject: /^s?he$/i.test(pronoun),
        isCounted: true,
        label,
        text,
      },
    ];
    return [{ narratives, cast, judged }];
  });
}

/** GAP counts code points. */
const codeUnits = (text: string, points: number) => [...text].slice(0, points).join('').length;

/**
 * The sources “he” and “she” of an article whose antecedent the scorer derives, if nobody else is named between: it derives
 * whom they mean from sources alone, and who is named in between and says nothing may be meant as well. For the same reason no
 * feature may tell who is a source.
 */
export function newsText(gold: GoldArticle, scorer: Scorer): PronounText {
  const narratives = readPassages(gold.text, plainTextBlocks(gold.text), 'en').map(narrate);
  const cast = castOf(narratives, []);
  const judged = gold.attributions.flatMap(({ antecedent, source }) => {
    if (!antecedent || !source[0]) return [];
    const key = scorer.personKey(antecedent);
    const at = source[0].start;
    const isRight = ({ name }: Member) => scorer.samePerson(key, scorer.personKey(name));
    if (!standsNearest(narratives, cast, at, isRight)) return [];
    return [
      {
        at,
        isRight,
        isSubject: true,
        isCounted: false,
        label: gold.file,
        text: gold.text,
      },
    ];
  });
  return { narratives, cast, judged };
}

/** Whether nobody else is named between a pronoun and whom it is said to mean. */
function standsNearest(
  narratives: readonly Narrative[],
  { memberOf, ambiguous }: Cast,
  at: number,
  isRight: (member: Member) => boolean,
): boolean {
  const before = narratives.flatMap(({ mentions }) => mentions).filter(({ end }) => end <= at);
  const people = before.flatMap((mention) => memberOf.get(mention) ?? ambiguous.get(mention) ?? []);
  const last = people.findLast((member) => member.personhood > 0.5 || isRight(member));
  return last !== undefined && isRight(last);
}
