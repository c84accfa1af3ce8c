import { hashWord } from './hash-word.ts';
import { readId } from './id.ts';
import { type Hashes, sharedInOrder, type Weigh, weighByRarity, weightOf } from './likeness.ts';
import { WORDS_OF_COPY } from './mint-id.ts';
import { leadsIn, ownersOf } from './owners-of.ts';
import { type LinkTraces, readLinkVersion } from './read-link-version.ts';
import { revision } from './revision.ts';
import { stretches } from './stretches.ts';
import { tellingWords } from './telling-words.ts';
import { words } from './words.ts';

// Chosen on 70 articles with their real edits (see `bench:permalinks`), so that a wrong landing costs more than two honest
// “not found”.

/** What the best match must score. */
const LEAST_SCORE = 0.6;
/** The same where the link carries nothing but its id: three of four words, or the rarer two. */
const LEAST_BY_ID = 0.65;
/** By how much it must be better than the next best. */
const LEAST_AHEAD = 0.15;
/** What the texts around count for, next to 1 for the paragraph itself. */
const AROUND = 0.2;
/** The same in a link to a text that stood several times: only they tell which. */
const AROUND_COPY = 0.5;
/** How much of that is for the text that it belongs to (`ownersOf`), rather than for the one on its other side. */
const OWNER = 0.6;
/** For the paragraph that bears the link’s id: another is meant only where its words hardly fit. */
const BEARER = 0.5;
/** Taken off, divided by the number of words that the link carries: the fewer, the likelier a match by chance. */
const FEW_WORDS = 0.5;
/** The stretch of a paragraph that the words must stand in, in lengths of the paragraph linked to, and words on top. */
const STRETCH = 1.5;
const STRETCH_WORDS = 3;
/** Taken off a paragraph twice as long as that or longer: the words of a short one stand in many a long one. */
const LONGER = 0.3;
/** Where the words as such are rarer than this on a page, their order is not looked at. */
const LEAST_SHARE = 0.3;
/** What is left of a paragraph that was cut or split must hold so much of the words, and so many, without a gap. */
const LEAST_LEFT = 0.3;
const LEAST_WORDS_LEFT = 3;
/** It is made of that paragraph alone: of the words that a stretch of its length would have, it has this share. */
const LEAST_PURE = 0.5;

/** A paragraph that a link may have been made for. */
export interface Located {
  index: number;
  /** How much of what the link carries is found there, from 0 to 1; 1 is the very wording. */
  sure: number;
  /** Whether it is the very wording that the link was made for. Of a text that stood more than once, no copy surely is. */
  isExact: boolean;
}

/**
 * Finds the paragraph of one page that a link means.
 *
 * @param bearer The paragraph that bears the link’s id on the page, by index, where one does.
 */
export type Locator = (id: string, v?: string, bearer?: number) => Located | null;

/**
 * Finds the paragraph that a link was made for, without a ledger: by the four words of its id, and by the traces in its
 * `?v=` (`linkVersions`). Null where none is like enough, or several are. To be shown as a best match.
 *
 * @param texts The page's paragraphs.
 */
export function locate(id: string, texts: readonly string[], v?: string, bearer?: number): Located | null {
  return locator(texts)(id, v, bearer);
}

/** `locate` for many links to the same page. */
export function locator(texts: readonly string[]): Locator {
  const worded = texts.map(words);
  const hashed = worded.map((text) => tellingWords(text).map(hashWord));
  // Ids given out before characters were taken by pairs have them one by one.
  const sets = hashed.map((hashes, n) => new Set([...hashes, ...(worded[n] ?? []).map(hashWord)]));
  const wordings = texts.map(revision);
  const weigh = weighByRarity(hashed);
  const { before, after, owner } = ownersOf(texts, worded);
  const shareIn = (hashes: Hashes, n: number | undefined) => shareOf(hashes, sets[n ?? -1], weigh);

  /** How many of an id’s words a paragraph has, or of a copy’s it and the text it belongs to. */
  const likeId = (hashes: Hashes, n: number) => {
    const copy = shareIn(hashes.slice(0, WORDS_OF_COPY), n) + shareIn(hashes.slice(WORDS_OF_COPY), owner[n]);
    return Math.max(shareIn(hashes, n), copy / 2);
  };
  /** How many of the words of the texts around stand around a paragraph; half where another text came between. */
  const around = (traces: LinkTraces, n: number) => {
    const nearest = (hashes: Hashes, places: readonly number[] = []) =>
      Math.max(0, ...places.map((place, i) => shareIn(hashes, place) / (i + 1)));
    const [first, second] = [nearest(traces.before, before[n]), nearest(traces.after, after[n])];
    return leadsIn(texts[n] ?? '')
      ? OWNER * second + (1 - OWNER) * first
      : OWNER * first + (1 - OWNER) * second;
  };

  return (id, v, bearer) => {
    const parts = readId(id);
    const version = v === undefined ? null : readLinkVersion(v);
    const traces = version?.traces ?? null;
    if (!traces) {
      if (!parts) return null;
      const found = hashed.map((_, index) => {
        const sure = likeId(parts.hashes, index);
        return { index, sure, score: sure, isExact: false };
      });
      return bestOf(found, LEAST_BY_ID, parts.ordinal);
    }
    const isCopy = parts !== null && isCopyOf(parts.hashes, traces);
    const found = hashed.map((hashes, index) => {
      const isExact = wordings[index] === version?.revision;
      const mayGrow = isCopy || index === bearer;
      const sure = isExact ? 1 : likeness(traces, hashes, weigh, mayGrow ? 0 : LONGER);
      const beside = around(traces, index);
      const score = sure + (isCopy ? AROUND_COPY * (beside - 1) : AROUND * beside);
      return { index, isExact, sure, score: index === bearer ? score + BEARER : score };
    });
    const least = LEAST_SCORE + FEW_WORDS / traces.own.length;
    const isFound = found.some(({ score, index }) => score >= least || index === bearer);
    return isFound ? bestOf(found, least, parts?.ordinal ?? 1, isCopy) : whatIsLeft(traces, hashed, weigh);
  };
}

/** Whether an id is that of a text which stood more than once: half of it is of its words, half of those of another. */
function isCopyOf(hashes: Hashes, { own }: LinkTraces): boolean {
  const isOwn = (hash: number) => own.includes(hash);
  return hashes.slice(0, WORDS_OF_COPY).some(isOwn) && !hashes.slice(WORDS_OF_COPY).some(isOwn);
}

/** Of equal ones the one that the number of an id says; null where the best is not good enough, or not clearly better. */
function bestOf(
  found: readonly (Located & { score: number })[],
  least: number,
  ordinal: number,
  isCopy = false,
): Located | null {
  const [best, next] = found.toSorted((a, b) => b.score - a.score || a.index - b.index);
  if (!best || best.score < least) return null;
  const equal = found.filter(({ score }) => score === best.score);
  const meant = equal[ordinal - 1];
  if (equal.length > 1 || isCopy)
    return meant ? { index: meant.index, sure: meant.sure, isExact: false } : null;
  if (next && !best.isExact && best.score - next.score < LEAST_AHEAD) return null;
  return { index: best.index, sure: best.sure, isExact: best.isExact };
}

/** What is left of a paragraph that was cut or split: it has a run of the words, in order and without a gap. */
function whatIsLeft(traces: LinkTraces, hashed: readonly Hashes[], weigh: Weigh): Located | null {
  const all = weightOf(traces.own, weigh);
  let best: Located | null = null;
  for (const [index, hashes] of hashed.entries()) {
    if (hashes.length > traces.length) continue;
    const found = traces.own.flatMap((hash, i) => (hashes.includes(hash) ? [i] : []));
    const run = traces.own.slice(found[0], (found.at(-1) ?? -1) + 1);
    if (found.length < LEAST_WORDS_LEFT || found.length < run.length) continue;
    const expected = (traces.own.length * hashes.length) / traces.length;
    if (found.length < LEAST_PURE * expected) continue;
    const weight = weightOf(run, weigh);
    const sure = weight / all;
    if (sure < Math.max(LEAST_LEFT, best?.sure ?? 0) || sharedInOrder(run, hashes, weigh) < weight) continue;
    best = { index, sure, isExact: false };
  }
  return best;
}

/** How much of what a link carries stands in a paragraph, close together and half of it in order. */
function likeness(traces: LinkTraces, paragraph: Hashes, weigh: Weigh, ifLonger: number): number {
  const share = shareOf(traces.own, new Set(paragraph), weigh);
  if (share < LEAST_SHARE) return share;
  const weight = weightOf(traces.own, weigh);
  const length = traces.length * STRETCH + STRETCH_WORDS;
  let most = 0;
  for (const stretch of stretches(paragraph, Math.ceil(length))) {
    const inOrder = sharedInOrder(traces.own, stretch, weigh) / weight;
    most = Math.max(most, (inOrder + shareOf(traces.own, new Set(stretch), weigh)) / 2);
  }
  return most - ifLonger * Math.min(1, Math.max(0, paragraph.length / length - 1));
}

/** The weight of those hashes that a text has, by the weight of all. */
function shareOf(hashes: Hashes, text: ReadonlySet<number> | undefined, weigh: Weigh): number {
  const all = weightOf(hashes, weigh);
  const found = hashes.filter((hash) => text?.has(hash));
  return all === 0 ? 0 : weightOf(found, weigh) / all;
}
