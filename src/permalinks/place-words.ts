import { UNSPACED_WORD, words } from './words.ts';

/** A word as it is compared, and where it stands. Offsets in UTF-16 code units, end exclusive. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

const PIECE = /[\p{L}\p{M}\p{N}'’ʼ]+/gu;

/** The words of a text, as `words` gives them, with their places. Words that one character stands for share its place. */
export function placeWords(text: string): PlacedWord[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    if (!/[\p{L}\p{N}]/u.test(piece)) return [];
    const found = words(piece);
    const parts = [...piece.matchAll(UNSPACED_WORD)];
    return found.map((word, n) => {
      const part = parts.length === found.length ? parts[n] : undefined;
      const start = index + (part?.index ?? 0);
      return { word, start, end: start + (part?.[0] ?? piece).length };
    });
  });
}
