/**
 * A word as it is compared: lower case, without accents, apostrophes, hyphens or invisible characters, compatibility
 * forms resolved (Unicode NFKD), a possessive ’s dropped. Signs that are read as words stay. “Cease-fire” and “ceasefire” come out the same. Empty where
 * nothing is left: an accent on its own is no word.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return (
    lower
      .replace(POSSESSIVE, '')
      .normalize('NFKD')
      // Some capitals come only out of their compatibility forms.
      .toLowerCase()
      .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
      .replace(IGNORED, '')
  );
}

/** What stays as it is. The sign for “number” would come out as the word “no”. */
const PLAIN = /^(?:[a-z0-9]+|№)$/;
const POSSESSIVE = /['’ʼ＇′]s$/u;
/** Combining marks, and whatever may stand between the letters of one word, or lengthens it (the Arabic tatweel). */
const IGNORED = /[^\p{L}\p{N}&%]|[\u02B0-\u02FF\u0640]/gu;

/** Letters with a stroke or ligatures, which Unicode does not decompose, the sigma that ends a word, and a sign written as a letter. */
const LETTERS: Record<string, string> = {
  '×': 'x',
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
  ς: 'σ',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
