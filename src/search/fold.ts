/**
 * A word as it is compared: lower case, without accents, apostrophes, hyphens or invisible characters, compatibility
 * forms resolved (Unicode NFKD), a possessive ’s dropped. “Cease-fire” and “ceasefire” come out the same.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const folded = lower
    .replace(POSSESSIVE, '')
    .normalize('NFKD')
    .replace(IGNORED, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter);
  return folded === '' ? lower : folded;
}

const PLAIN = /^[a-z0-9]+$/;
const POSSESSIVE = /['’ʼ＇]s$/u;
/** Combining marks, and what may stand between the letters of one word. */
const IGNORED = /[\p{M}\p{Cf}'’ʼ＇‘`´\-‐‑.,]/gu;

/** Letters with a stroke or ligatures, which Unicode does not decompose. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ґ: 'г',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
