/**
 * The words of a text for comparing wordings: case, apostrophes, punctuation and compatibility forms (NFKC) don't
 * count. Scripts written without spaces give one word per character. A text without any letter or digit is one word
 * as a whole, so that a line of asterisks is still something.
 */
export function words(text: string): string[] {
  const simple = SIMPLE.test(text) ? text.toLowerCase().replace(APOSTROPHES, '').match(SIMPLE_WORD) : null;
  if (simple) return simple;
  const plain = text.normalize('NFKC').toLowerCase().replace(APOSTROPHES, '');
  const found = plain.match(WORD);
  if (found === null) return [plain.replace(/\s+/gu, '')];
  return UNSPACED.test(plain) ? found.flatMap((word) => word.match(UNSPACED_WORD) ?? []) : found;
}

/** Text in which the general way would find the same words, but more slowly: ASCII, spaces, quotation marks and dashes. */
const SIMPLE = /^[ -~\s‘-”–—…]*$/;
const SIMPLE_WORD = /[a-z0-9]+/g;
const APOSTROPHES = /['’ʼ]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
export const UNSPACED = new RegExp(`[${SCRIPTS}]`, 'u');
/** In scripts written without spaces each character with its marks, elsewhere each run of others. */
export const UNSPACED_WORD = new RegExp(`[${SCRIPTS}]\\p{M}*|[^${SCRIPTS}]+`, 'gu');
