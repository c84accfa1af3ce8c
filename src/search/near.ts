/**
 * The neighbours of a word in one byte: four bits each of a hash of the word before (high) and of the word behind
 * (low), 0 where the text ends. Two words that stand side by side vouch for each other with eight bits, so that a
 * phrase is told from scattered words (1 in 255 by chance) without reading any text.
 */
export function nearByte(before: string | undefined, behind: string | undefined): number {
  return ((before === undefined ? 0 : hash4(before)) << 4) | (behind === undefined ? 0 : hash4(behind));
}

/** Whether the byte says that one of the words may come right behind. @param words as {@link hashSet} gives them */
export function mayPrecede(byte: number, words: number): boolean {
  return ((words >> (byte & 15)) & 1) === 1;
}

/** Whether the byte says that one of the words may come right before. @param words as {@link hashSet} gives them */
export function mayFollow(byte: number, words: number): boolean {
  return ((words >> (byte >> 4)) & 1) === 1;
}

/** The hashes of some words as the bits of one number. */
export function hashSet(words: Iterable<string>): number {
  let bits = 0;
  for (const word of words) bits |= 1 << hash4(word);
  return bits;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, folded to 1–15. */
function hash4(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return ((hash >>> 0) % 15) + 1;
}
