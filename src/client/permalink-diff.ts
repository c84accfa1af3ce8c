import { diffArrays } from 'diff/lib/diff/array.js';

/** A stretch of text that stands in both wordings, or in one of them alone. */
export interface DiffPart {
  text: string;
  change: 'added' | 'removed' | null;
}

/** What a text said before and says now, word by word: without what was added it reads as before, without what was removed as now. */
export function wordDiff(before: string, now: string): DiffPart[] {
  return diffArrays(pieces(before), pieces(now)).map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : null,
  }));
}

/** Words, runs of space, and single marks. */
function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}
