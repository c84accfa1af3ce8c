import { expect, test } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { judgePersons } from './judge-person.ts';
import type { GoldArticle, GoldAttribution, Scorer } from './train/scorer.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

/** As far as the judgement asks it: a person is the last word of a name. */
const scorer = {
  wordsIn: () => [0, 1, 2, 3],
  personKey: (name: string) => name.split(' ').at(-1) ?? null,
  samePerson: (one: unknown, other: unknown) => one === other,
  speakerMatch: (
    _: GoldArticle,
    { sourceText }: GoldAttribution,
    { speaker }: { speaker: { text: string } },
  ) => (sourceText.includes(speaker.text) ? 'head' : null),
} as unknown as Scorer;

function judge(
  text: string,
  quoted: string,
  source: string | null,
  found: Partial<Attribution>,
  content = quoted,
) {
  const attribution = {
    sourceText: source ?? '',
    sourceType: source ? 'name' : 'none',
    cueText: 'said',
    source: source ? [spanOf(text, source)] : [],
    content: [spanOf(text, content)],
  };
  const direct = source ? [{ ...spanOf(text, quoted), attribution }] : [];
  const gold = { text, words: [], direct, discard: [] } as unknown as GoldArticle;
  const quote = { ...spanOf(text, quoted), kind: 'direct', polarity: 'said', confidence: 1, ...found };
  return judgePersons(scorer, gold, [quote as Attribution]).map(({ person }) => person);
}

const TEXT = '“We will build it soon,” Berg said, Holm Radio reported.';
const QUOTED = '“We will build it soon,”';
const berg = { speaker: spanOf(TEXT, 'Berg'), name: 'Anna Berg' };

test('a person is right by surname, and wrong by another', () => {
  expect(judge(TEXT, QUOTED, 'Berg', berg)).toEqual([true]);
  expect(judge(TEXT, QUOTED, 'Berg', { ...berg, name: 'Otto Stein' })).toEqual([false]);
});

test('who speaks within the report of another, who alone is annotated, is neither right nor wrong', () => {
  expect(judge(TEXT, QUOTED, 'Holm Radio', berg, '“We will build it soon,” Berg said')).toEqual([null]);
  expect(judge(TEXT, QUOTED, 'Holm Radio', berg)).toEqual([false]);
});

test('words that are asked or denied name nobody, and are not judged', () => {
  expect(judge(TEXT, QUOTED, 'Berg', { ...berg, polarity: 'denied' })).toEqual([]);
});

test('of what the annotators passed over a sentence is open, and a title is wrong', () => {
  expect(judge(TEXT, QUOTED, null, berg)).toEqual([null]);
  const title = 'Berg said “The Old Wall of the Harbour” is sold.';
  expect(
    judge(title, '“The Old Wall of the Harbour”', null, { ...berg, speaker: spanOf(title, 'Berg') }),
  ).toEqual([false]);
});
