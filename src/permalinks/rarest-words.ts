import { COMMON_WORDS } from './common-words.ts';

/** Words of a text that make up its id. */
export const WORDS_PER_ID = 4;

/** In how many of an article's paragraphs each word stands. */
export function countWords(paragraphs: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const word of new Set(paragraph)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * The four rarest words of a text, rarest first: rare in the article, then in English news prose, then long; a tie goes to
 * the word that stands first. A text of fewer words repeats its rarest.
 */
export function rarestWords(
  text: readonly string[],
  counts: ReadonlyMap<string, number>,
  most = WORDS_PER_ID,
): string[] {
  const ranked = [...new Set(text)]
    .map((word, at) => ({ word, at, count: counts.get(word) ?? 0, usual: USUAL.get(word) ?? 0 }))
    .sort((a, b) => a.count - b.count || a.usual - b.usual || b.word.length - a.word.length || a.at - b.at)
    .map(({ word }) => word);
  return Array.from({ length: most }, (_, i) => ranked[i] ?? ranked[0] ?? '');
}

/** 0 for a word not listed, higher the more usual. */
const USUAL = new Map(COMMON_WORDS.map((word, i) => [word, COMMON_WORDS.length - i]));
