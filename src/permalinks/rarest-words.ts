import { COMMON_WORDS } from './common-words.ts';

/** Words of a text that make up its id. */
export const WORDS_PER_ID = 4;

/** How rare a word of an article is. */
export interface WordRarity {
  /** In how many of the article's paragraphs it stands. */
  paragraphs: number;
  /** How usual it is in English news prose: 0 for a word not listed, higher the more usual. */
  usual: number;
}

/** How rare each word of an article is. */
export type WordCounts = ReadonlyMap<string, Readonly<WordRarity>>;

/** Counts the words of an article, given paragraph by paragraph. */
export function countWords(paragraphs: readonly (readonly string[])[]): WordCounts {
  const counts = new Map<string, WordRarity & { last: number }>();
  for (const [n, paragraph] of paragraphs.entries()) {
    for (const word of paragraph) {
      const known = counts.get(word);
      if (!known) counts.set(word, { paragraphs: 1, usual: USUAL.get(word) ?? 0, last: n });
      else if (known.last !== n) {
        known.paragraphs++;
        known.last = n;
      }
    }
  }
  return counts;
}

/**
 * The four rarest words of a text, rarest first: rare in the article, then in English news prose, then long; a tie goes to
 * the word that stands first. A text of fewer words repeats its rarest.
 */
export function rarestWords(text: readonly string[], counts: WordCounts, most = WORDS_PER_ID): string[] {
  const rarest: { word: string; rarity: WordRarity }[] = [];
  for (const word of text) {
    const rarity = counts.get(word) ?? { paragraphs: 0, usual: USUAL.get(word) ?? 0 };
    let place = rarest.length;
    for (; place > 0; place--) {
      const other = rarest[place - 1];
      if (other && !isRarer(word, rarity, other.word, other.rarity)) break;
    }
    if (place >= most || rarest.some((other) => other.word === word)) continue;
    rarest.splice(place, 0, { word, rarity });
    if (rarest.length > most) rarest.pop();
  }
  return Array.from({ length: most }, (_, i) => (rarest[i] ?? rarest[0])?.word ?? '');
}

function isRarer(one: string, oneIs: WordRarity, other: string, otherIs: WordRarity): boolean {
  if (oneIs.paragraphs !== otherIs.paragraphs) return oneIs.paragraphs < otherIs.paragraphs;
  if (oneIs.usual !== otherIs.usual) return oneIs.usual < otherIs.usual;
  return one.length > other.length;
}

const USUAL = new Map(COMMON_WORDS.map((word, i) => [word, COMMON_WORDS.length - i]));
