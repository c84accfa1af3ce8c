import { diffArrays } from 'diff';

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

/** Words with the marks and the space behind them: what changed is read as phrases, not as shreds. */
function pieces(text: string): string[] {
  return text.match(/\S+\s*|^\s+/gu) ?? [];
}
