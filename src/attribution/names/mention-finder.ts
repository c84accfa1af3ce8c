import type { Span } from '../passage.ts';
import type { Narrative } from '../speech/narrative.ts';
import type { Mention } from './mention.ts';

/** Finds the mention that a source begins with. */
export function mentionFinder(narratives: readonly Narrative[]): (source: Span) => Mention | null {
  const all = narratives
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (source) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.end ?? 0) <= source.start) low = middle + 1;
      else high = middle;
    }
    const found = all[low];
    return found && found.start < source.end ? found : null;
  };
}
