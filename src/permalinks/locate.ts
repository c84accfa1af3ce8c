import { hashWord } from './hash-word.ts';
import { readId } from './id.ts';
import { type Hashes, sharedInOrder, type Weigh, weighByRarity, weightOf } from './likeness.ts';
import { type LinkTraces, readLinkVersion } from './read-link-version.ts';
import { revision } from './revision.ts';
import { stretches } from './stretches.ts';
import { words } from './words.ts';

// Chosen on 70 articles with their real edits (see `bench:permalinks`) so that a wrong landing costs more than two
// honest “not found”.

/** What the best match must score. */
const LEAST_SCORE = 0.6;
/** The same where the link carries nothing but its id: three of four words, or the rarer two. */
const LEAST_BY_ID = 0.65;
/** By how much it must be better than the next best. */
const LEAST_AHEAD = 0.15;
/** What the paragraphs beside count for, next to 1 for the paragraph itself. */
const BESIDE = 0.2;
/** Taken off, divided by the number of words that the link carries: the fewer, the likelier a match by chance. */
const FEW_WORDS = 0.5;
/** The stretch of a paragraph that the words must stand in, in lengths of the paragraph linked to, and words on top. */
const STRETCH = 1.5;
const STRETCH_WORDS = 3;
/** Where the words as such are rarer than this on a page, their order is not looked at. */
const LEAST_SHARE = 0.3;

/** A paragraph that a link may have been made for. */
export interface Located {
  index: number;
  /** How much of what the link carries is found there, from 0 to 1; 1 is the very wording. */
  sure: number;
}

/** Finds the paragraph of one page that a link means. */
export type Locator = (id: string, v?: string) => Located | null;

/**
 * Finds the paragraph that a link was made for, without a ledger: by the four words of its id, and by the traces in its
 * `?v=` (`linkVersions`). Null where none is like enough, or several are. To be shown as a best match.
 *
 * @param texts The page's paragraphs.
 */
export function locate(id: string, texts: readonly string[], v?: string): Located | null {
  return locator(texts)(id, v);
}

/** `locate` for many links to the same page. */
export function locator(texts: readonly string[]): Locator {
  const hashed = texts.map((text) => words(text).map(hashWord));
  const sets = hashed.map((hashes) => new Set(hashes));
  const wordings = texts.map(revision);
  const weigh = weighByRarity(hashed);

  return (id, v) => {
    const parts = readId(id);
    const version = v === undefined ? null : readLinkVersion(v);
    const traces = version?.traces ?? null;
    const carried = [...new Set([...(parts?.hashes ?? []), ...(traces?.own ?? [])])];
    if (carried.length === 0) return null;
    const ranked = hashed
      .map((hashes, index) => {
        const exact = wordings[index] === version?.revision;
        const sure = exact ? 1 : likeness(carried, traces, hashes, weigh);
        const beside = traces
          ? (shareOf(traces.before, sets[index - 1], weigh) + shareOf(traces.after, sets[index + 1], weigh)) /
            2
          : 0;
        return { index, exact, sure, score: sure + BESIDE * beside };
      })
      .sort((a, b) => b.score - a.score || a.index - b.index);

    const [best, next] = ranked;
    if (!best) return null;
    const least = traces ? LEAST_SCORE + FEW_WORDS / carried.length : LEAST_BY_ID;
    if (best.score < least) return null;
    const equal = ranked.filter(({ score }) => score === best.score);
    const meant = equal[(parts?.ordinal ?? 1) - 1];
    if (equal.length > 1) return meant ? { index: meant.index, sure: meant.sure } : null;
    if (next && !best.exact && best.score - next.score < LEAST_AHEAD) return null;
    return { index: best.index, sure: best.sure };
  };
}

/** How much of what a link carries stands in a paragraph: close together and half of it in order, where order is known. */
function likeness(carried: Hashes, traces: LinkTraces | null, paragraph: Hashes, weigh: Weigh): number {
  const share = shareOf(carried, new Set(paragraph), weigh);
  if (!traces || share < LEAST_SHARE) return share;
  const weight = weightOf(traces.own, weigh);
  let most = 0;
  for (const stretch of stretches(paragraph, Math.ceil(traces.length * STRETCH) + STRETCH_WORDS)) {
    const inOrder = sharedInOrder(traces.own, stretch, weigh) / weight;
    most = Math.max(most, (inOrder + shareOf(carried, new Set(stretch), weigh)) / 2);
  }
  return most;
}

/** The weight of those hashes that a text has, by the weight of all. */
function shareOf(hashes: Hashes, text: ReadonlySet<number> | undefined, weigh: Weigh): number {
  const all = weightOf(hashes, weigh);
  const found = hashes.filter((hash) => text?.has(hash));
  return all === 0 ? 0 : weightOf(found, weigh) / all;
}
