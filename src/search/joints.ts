/** Scripts written without spaces: each character is a word. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const FRACTIONS = '\\u00BC-\\u00BE\\u2150-\\u215F\\u2189';
/** Apostrophes and what is written for them or like them: the ʻokina, primes, a middle point. */
const APOSTROPHE = "'’‘`´ʼ＇′·׳״\\u02B9-\\u02BF\\u02C8\\u02CA\\u02CB";
const HYPHEN = '\\-‐‑־﹣－';
const POINT = '.．';
/** Signs that are read as words of their own. */
const SIGN = '&%％№';
/** Letters, digits, signs, and the marks and invisible characters that belong to them. */
const LETTER = `[[\\p{L}\\p{M}\\p{N}\\p{Cf}×${SIGN}]--[${SPACELESS}${FRACTIONS}${APOSTROPHE}]]`;
/** A space within a number: 12 000. */
export const THOUSANDS_SPACE =
  '(?<=(?<![\\d.,])\\d{1,3}|[^\\S\\n\\r]\\d{3})[^\\S\\n\\r](?=\\d{3}(?!\\d|,\\d))';
/** Between digits: what divides thousands, marks the decimals, or divides hours from minutes. */
const IN_NUMBER = `(?<=\\d)[.,:](?=\\d)|${THOUSANDS_SPACE}`;
const JOINT = `[${POINT}\\)\\]]?[${APOSTROPHE}${HYPHEN}–\\/_]|[\\(\\)\\[\\]]|(?<!\\d)[${POINT}](?=${LETTER})|${IN_NUMBER}`;
/** Where a word changes from letters to digits, from small letters to capitals, or to a sign and back. */
const CHANGE = `(?<=\\p{L}\\p{M}*)(?=\\p{N})|(?<=\\p{N})(?=\\p{L})|(?<=\\p{Ll}\\p{M}*)(?=\\p{Lu})|(?<!^)(?=[×${SIGN}])|(?<=[×${SIGN}])(?!$)`;

/** A word without joints, as most are: that can be told at its first letters several times as fast. */
const PLAIN = '([A-Z]*[a-z]+|[A-Z]+|\\d+(?! \\d))(?=[.,:]?(?: |$))';
/**
 * A word: letters with what joins them, one character of a script without spaces, or a fraction with the digits before it. In its first group
 * if it surely has no joints.
 */
export const WORD = new RegExp(
  `${PLAIN}|\\d*[${FRACTIONS}]|${LETTER}+(?:(?:${JOINT})${LETTER}+)*|[${SPACELESS}]`,
  'gv',
);

/** A place where a word is joined, in UTF-16 code units of the word, end exclusive. */
export interface Joint {
  start: number;
  end: number;
}

/**
 * Where a word falls into parts: behind the Arabic article, at its hyphens, dashes, points, strokes and brackets, at an
 * apostrophe before a word of its own or behind a digit (d’Estaing, 1990’s, not don’t), between the thousands of a number,
 * between the numbers of a date, time or version, and where letters change to digits (5m), to capitals (YouTube) or to a
 * sign (AT&T). The one decimal point of a number is no joint.
 */
export function jointsOf(word: string): Joint[] {
  const [, before = '', article = ''] = ARABIC_ARTICLE.exec(word) ?? [];
  const marks = [...word.matchAll(ANY_JOINT)]
    .filter(({ 0: mark, index }) => {
      if (IS_APOSTROPHE.test(mark))
        return OWN_WORD.test(word.slice(index + mark.length)) || /\d$/.test(word.slice(0, index));
      return !isOnlyDecimal(word, index);
    })
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }));
  const parts = article === '' ? [] : [before.length, before.length + article.length];
  return [...parts.filter((at) => at > 0).map((at) => ({ start: at, end: at })), ...marks];
}

/** One-letter words that are written together with the article, and the article. Shorter words may begin with the same letters. */
const ARABIC_ARTICLE = /^([وف]?[بك]?)(ال)(?=[\p{L}\p{M}]{3})/u;

const ANY_JOINT = new RegExp(`${JOINT}|${CHANGE}`, 'gv');
const IS_APOSTROPHE = new RegExp(`[${APOSTROPHE}]`, 'v');
/** Two letters or more (l’UE), but for those of a contraction (we’ll), or one between apostrophes (rock ’n’ roll). */
const OWN_WORD = new RegExp(`^(?:(?!(?:ll|re|ve)(?!${LETTER}))${LETTER}{2}|${LETTER}[${APOSTROPHE}])`, 'iv');
const THOUSANDS = /^[.,]\d{3}(?!\d)/;

/** Whether a point or comma between digits is the only one of its number that does not divide thousands. */
function isOnlyDecimal(word: string, at: number): boolean {
  const before = /(?:\d[\d.,]*)?$/.exec(word.slice(0, at))?.[0] ?? '';
  const behind = /^(?:[.,][\d.,]*\d)?/.exec(word.slice(at))?.[0] ?? '';
  const number = before + behind;
  const marks = [...number.matchAll(/[.,]/g)].filter(({ index }) => !THOUSANDS.test(number.slice(index)));
  return before !== '' && marks.length === 1 && marks[0]?.index === before.length;
}
