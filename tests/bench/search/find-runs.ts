import { search } from '../../../src/search/search.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import { rewritings } from '../../search/rewritings.ts';

/** How many runs of words were looked for, as they stand and as they may be typed, and those that were not found. */
export interface FoundRuns {
  runs: number;
  rewritten: number;
  missed: string[];
  /** Those that are not in the first result. */
  later: string[];
}

/** The shortest and the longest run, in words between spaces. */
const SHORTEST = 2;
const LONGEST = 6;

/**
 * Looks for every run of two to six words of some lines as a phrase; those with a joint or a letter that may be typed in
 * another way also so.
 */
export async function findRuns(index: SearchIndex, lines: Iterable<string>): Promise<FoundRuns> {
  const found: FoundRuns = { runs: 0, rewritten: 0, missed: [], later: [] };
  const take = (place: number, run: string) => {
    if (place < 0) found.missed.push(run);
    if (place > 0) found.later.push(run);
  };
  for (const run of runsOf(lines)) {
    found.runs += 1;
    take(await placeOf(index, run, run), run);
    if (!isHard(run)) continue;
    for (const [, rewrite] of rewritings) {
      const typed = rewrite(run);
      if (typed === run) continue;
      found.rewritten += 1;
      take(await placeOf(index, typed, run), `${typed} (for ${run})`);
    }
  }
  return found;
}

/** A word more says nothing more of how two are joined. */
const LONGEST_REWRITTEN = 3;

/** Whether there are other ways to type it: it holds a joint, a letter that is not of ASCII, or a space between numbers. */
function isHard(run: string): boolean {
  return run.split(' ').length <= LONGEST_REWRITTEN && HARD.test(run.replace(MARKS, ''));
}

const HARD = /[^\x20-\x7e]|[\p{L}\p{N}][-'./&][\p{L}\p{N}]|\d \d/u;
const MARKS = /[“”‘’–—…«»](?=\s|$)|(?<=\s|^)[“”‘’–—…«»]/gu;

/** Every run, each once. Straight quotation marks are left out, as one types them around the whole. */
function runsOf(lines: Iterable<string>): Set<string> {
  const runs = new Set<string>();
  for (const line of lines) {
    const words = line
      .replaceAll('"', '')
      .split(/[ \t\n]+/)
      .filter(Boolean);
    for (let start = 0; start < words.length; start += 1) {
      for (let count = SHORTEST; count <= LONGEST && start + count <= words.length; count += 1) {
        const run = words.slice(start, start + count).join(' ');
        if (WORDS.test(run)) runs.add(run);
      }
    }
  }
  return runs;
}

/** It begins and ends with words: signs alone are none. */
const WORDS = /^\S*[\p{L}\p{N}]\S*\s(?:.*\s)?\S*[\p{L}\p{N}]\S*$/u;

/** Results in which the run must be. */
const LOOKED_THROUGH = 10;

/** The place of the first result that holds the run, from 0; −1 where none does. A speaker's name belongs to what was said. */
async function placeOf(index: SearchIndex, typed: string, run: string): Promise<number> {
  const request = { query: `"${typed}"`, literal: true, limit: LOOKED_THROUGH };
  const { complete, results } = await search(index, request);
  const sought = lettersOf(run);
  const holds = (text: string | undefined) => lettersOf(text ?? '').includes(sought);
  return complete
    ? results.findIndex(({ record: { text, speaker } }) => holds(text) || holds(speaker?.name))
    : -1;
}

/** The letters and figures of a text alone, as alike as they may be written; a possessive is the name. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]|ـ/gu, '');
}
