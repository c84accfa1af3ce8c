import type { Narrative } from './narrative.ts';

/** How often each name is mentioned, by its last word in lower case, outside quotation marks. */
export function salienceOf(narratives: readonly Narrative[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions, tokens } of narratives) {
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      const key = tokens[mention.head]?.lower ?? '';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
