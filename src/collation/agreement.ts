import { COMMON_WORDS } from '../permalinks/common-words.ts';
import { alignWords, type Stretch } from './align-words.ts';
import type { ReadText } from './read-words.ts';
import { saysOtherwise } from './says-otherwise.ts';
import { SHINGLE, shinglesOf } from './shared-shingles.ts';

/** Of the shorter text, the part that has to stand in the longer one too. */
const COVERED = 0.8;
/** Words in a row at the end of one and the start of the other, where each is cropped at another end. */
const OVERLAP = 14;
/** Words in a row that count as agreeing: fewer are shared by any two texts. */
const RUN = 3;
/** What is shorter has to have words that not every sentence has. */
const SHORT = 12;
const RARE = 2;
/** How many words of a hundred may be replaced. */
const REPLACED = 0.15;
/** Letters at the start of two words that make one a form of the other: “starts”, “starting”. */
const STEM = 4;

/** How far two texts tell of the same. */
export interface Agreement {
  /** How many words they have in common if one is the other, whole, cropped or a little reworded; 0 if that can’t be told. */
  common: number;
  /** Whether they are alike and yet say different things. */
  differs: boolean;
}

/**
 * Compares two texts. They don’t agree where they share only a part, where what differs says something else, and where all that they
 * share are phrases of the language.
 *
 * @param stock shingles that belong to nobody
 */
export function agreement(one: ReadText, other: ReadText, stock: ReadonlySet<number>): Agreement {
  const stretches = alignWords(one.words, other.words);
  const shared = stretches.filter(({ isShared, one: words }) => isShared && words.length >= RUN);
  const own = shared.reduce((sum, { one: words }) => sum + ownWords(words, stock), 0);
  if (own < SHINGLE || (own < SHORT && rareWords(shared) < RARE)) return UNTOLD;
  const replaced = stretches.flatMap((stretch, place) => {
    if (stretch.isShared) return [];
    return [place === 0 ? cutBefore(stretch) : place === stretches.length - 1 ? cutBehind(stretch) : stretch];
  });
  const names = new Set([...one.names, ...other.names]);
  if (replaced.some((each) => saysOtherwise(each.one, each.other, names) || !isReworded(each)))
    return { common: 0, differs: true };
  const shorter = Math.min(one.words.length, other.words.length);
  const words = replaced.reduce((sum, { one: a, other: b }) => sum + Math.min(a.length, b.length), 0);
  if (words > shorter * REPLACED) return UNTOLD;
  const common = shared.reduce((sum, { one: words }) => sum + words.length, 0);
  const isWhole = common >= shorter * COVERED || (common >= OVERLAP && isOverlap(stretches));
  return isWhole ? { common: own, differs: false } : UNTOLD;
}

const UNTOLD: Agreement = { common: 0, differs: false };

/** At an end, where one text has many words more, what of them stands instead of the other’s. */
function cutBefore({ one, other, isShared }: Stretch): Stretch {
  const length = Math.min(one.length, other.length);
  return { one: one.slice(one.length - length), other: other.slice(other.length - length), isShared };
}

function cutBehind({ one, other, isShared }: Stretch): Stretch {
  const length = Math.min(one.length, other.length);
  return { one: one.slice(0, length), other: other.slice(0, length), isShared };
}

/** Whether words that stand instead of others are their forms, or words that any sentence has: not another thing. */
function isReworded({ one, other }: Stretch): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const isForm = (word: string, of: readonly string[]) =>
    of.some((each) => (word.length < each.length ? begins(word, each) : begins(each, word)));
  return (
    one.every((word) => USUAL.has(word) || isForm(word, other)) &&
    other.every((word) => USUAL.has(word) || isForm(word, one))
  );
}

/** Whether a word begins as another: with all of it, or with so much as most endings leave. */
function begins(short: string, long: string): boolean {
  return short.length >= STEM - 1 && long.startsWith(short.length < STEM ? short : short.slice(0, STEM));
}

/** The first of the list are words of every sentence, the rest of news. */
const USUAL = new Set(COMMON_WORDS.slice(0, 150));
const COMMON = new Set(COMMON_WORDS);

function rareWords(shared: readonly Stretch[]): number {
  return new Set(shared.flatMap(({ one }) => one.filter((word) => !COMMON.has(word)))).size;
}

/** How many of some words in a row stand in a shingle that is not everybody's. */
function ownWords(words: readonly string[], stock: ReadonlySet<number>): number {
  const shingles = shinglesOf(words);
  return words.filter((_, at) =>
    shingles.slice(Math.max(0, at - SHINGLE + 1), at + 1).some((shingle) => !stock.has(shingle)),
  ).length;
}

/** Whether one text goes on where the other ends. */
function isOverlap(stretches: readonly Stretch[]): boolean {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last || first.isShared || last.isShared) return false;
  return (
    (first.one.length === 0 && last.other.length === 0) || (first.other.length === 0 && last.one.length === 0)
  );
}
