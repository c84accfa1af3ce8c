import type { SearchRecord } from '../search/record.ts';

/** Who said what was found; of a quote for which nobody is named, that. Undefined where nothing is told of it. */
export function whoSaid({ type, speaker }: Pick<SearchRecord, 'type' | 'speaker'>): string | undefined {
  return speaker?.name ?? (type === 'quote' ? import.meta.words.notAttributed : undefined);
}
