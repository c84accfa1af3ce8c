import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findUtterances } from '../../src/collation/find-utterances.ts';
import type { QuotedWords } from '../../src/collation/quoted-words.ts';

/** A quotation of the fixtures; see their first lines. */
interface Written {
  speaker?: string;
  published: string;
  said?: string;
  language?: string;
  words: string;
}
type Pairs = Written & { again: Written[]; apart: (Written & { why: string })[] };

/** Of the hand-made pairs that tell of one utterance, how many must be found. None may be joined that tell of two. */
const RECALL = { first: 0.94, second: 0.94, unseen: 0.8 };

const pairs = Object.entries(RECALL).flatMap(([file, floor]) => {
  const read = parse(readFileSync(`tests/fixtures/utterances/${file}.yml`, 'utf8')) as Pairs[];
  return read.map((utterance) => ({ file, floor, utterance }));
});
/** All of them in one archive, each in an article of its own. */
const archive = pairs.flatMap(({ utterance }, place) => [
  { place, true: true, why: 'itself', written: utterance },
  ...utterance.again.map((written) => ({
    place,
    true: true,
    why: '',
    written: { ...utterance, ...written },
  })),
  ...utterance.apart.map((written) => ({
    place,
    true: false,
    why: written.why,
    written: { ...utterance, ...written },
  })),
]);
const joined = findUtterances(archive.map(({ written }, index) => quotation(written, `article-${index}`)));
const groupOf = new Map(joined.flatMap((group, number) => group.map((index) => [index, number] as const)));

test('of 240 hand-made pairs none is joined that tells of two utterances, and most that tell of one', () => {
  const found: Record<string, { right: number; wrong: string[]; missed: string[] }> = {};
  let base = 0;
  archive.forEach(({ place, true: isSame, why, written }, index) => {
    if (why === 'itself') {
      base = index;
      return;
    }
    const { file = '' } = pairs[place] ?? {};
    found[file] ??= { right: 0, wrong: [], missed: [] };
    const isJoined = groupOf.has(base) && groupOf.get(base) === groupOf.get(index);
    if (isJoined && isSame) found[file].right++;
    if (isJoined && !isSame) found[file].wrong.push(`${why}: ${written.words}`);
    if (!isJoined && isSame) found[file].missed.push(written.words);
  });
  for (const [file, { right, wrong, missed }] of Object.entries(found)) {
    const all = right + missed.length;
    console.log(
      `${file}.yml: precision ${right / (right + wrong.length)}, recall ${right}/${all}${missed.map((each) => `\n  missed: ${each}`).join('')}`,
    );
    expect([file, wrong]).toEqual([file, []]);
    expect(all).toBe(file === 'unseen' ? 20 : 50);
    expect(right / all).toBeGreaterThanOrEqual(RECALL[file as keyof typeof RECALL]);
  }
});

test('nothing is joined across the utterances of the archive', () => {
  const strays = joined.filter((group) => new Set(group.map((index) => archive[index]?.place)).size > 1);
  expect(strays.map((group) => group.map((index) => archive[index]?.written.words))).toEqual([]);
});

function quotation(
  { speaker = '', published, said, language = 'en', words }: Written,
  article: string,
): QuotedWords {
  return {
    article,
    language,
    speaker: speaker === 'none' ? null : speaker,
    said: said ?? null,
    published,
    text: words,
  };
}

test('what several people say is nobody’s, and joins nothing', () => {
  const phrase = 'This valley has buried its dead and opened its bakeries again the next morning';
  const said = (speaker: string, article: string) =>
    quotation({ speaker, published: '2031-05-01', words: phrase }, article);
  const twice = [said('ida-harper', 'one'), said('ida-harper', 'two')];
  expect(findUtterances(twice)).toEqual([[0, 1]]);
  expect(findUtterances([...twice, said('mira-holt', 'three'), said('lea-quist', 'four')])).toEqual([]);
});
