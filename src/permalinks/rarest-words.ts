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
  const rarest: RankedWord[] = [];
  for (const word of text) {
    const count = counts.get(word) ?? 0;
    const last = rarest.length < most ? undefined : rarest.at(-1);
    if (last && last.count < count) continue;
    const ranked = { word, count, usual: USUAL.get(word) ?? 0 };
    let place = rarest.length;
    while (place > 0 && isRarer(ranked, rarest[place - 1] as RankedWord)) place--;
    if (place >= most || rarest.some((other) => other.word === word)) continue;
    rarest.splice(place, 0, ranked);
    if (rarest.length > most) rarest.pop();
  }
  return Array.from({ length: most }, (_, i) => (rarest[i] ?? rarest[0])?.word ?? '');
}

interface RankedWord {
  word: string;
  count: number;
  usual: number;
}

function isRarer(one: RankedWord, other: RankedWord): boolean {
  if (one.count !== other.count) return one.count < other.count;
  if (one.usual !== other.usual) return one.usual < other.usual;
  return one.word.length > other.word.length;
}

/** 0 for a word not listed, higher the more usual. */
const USUAL = new Map(COMMON_WORDS.map((word, i) => [word, COMMON_WORDS.length - i]));
