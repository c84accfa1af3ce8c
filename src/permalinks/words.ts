/**
 * The words of a text for comparing wordings: case, apostrophes, punctuation and compatibility forms (NFKC) don't
 * count. Scripts written without spaces give one word per character. A text without any letter or digit is one word
 * as a whole, so that a line of asterisks is still something.
 */
export function words(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(APOSTROPHES, '');
  return plain.match(WORD) ?? [plain.replace(/\s+/gu, '')].filter((rest) => rest !== '');
}

const APOSTROPHES = /['’ʼ]/gu;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;
