/**
 * The neighbours of a word in two bytes: a hash of the word before (high) and one of the word behind (low), 0 where
 * the text ends. Two words that stand side by side vouch for each other, so that a phrase is told from scattered words
 * (by chance 1 in 255 for each side) without reading any text.
 *
 * @param before,behind Hashes, as {@link hash8} gives them, or undefined.
 */
export function nearOf(before: number | undefined, behind: number | undefined): number {
  return ((before ?? 0) << 8) | (behind ?? 0);
}

/** The hash of the word before. */
export function before(near: number): number {
  return near >> 8;
}

/** The hash of the word behind. */
export function behind(near: number): number {
  return near & 0xff;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, folded to 1–255. */
export function hash8(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return ((hash >>> 0) % 255) + 1;
}
