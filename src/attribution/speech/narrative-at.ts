import type { Narrative } from './narrative.ts';

/** The passage that an offset of the text lies in, or the next one. */
export function narrativeAt(narratives: readonly Narrative[], offset: number): Narrative | undefined {
  let low = 0;
  let high = narratives.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((narratives[middle]?.passage.block.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return narratives[low];
}
