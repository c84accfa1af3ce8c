import { words } from '../permalinks/words.ts';

/** A text as it is compared with others. */
export interface ReadText {
  /** Its words without case and marks, contractions and doublets in one form; see `words`. */
  words: string[];
  /** Those of them that are names, as far as capital letters tell. */
  names: ReadonlySet<string>;
}

/** Reads the words of a text. */
export function readWords(text: string): ReadText {
  const names = text.match(INSIDE) ?? [];
  return { words: words(writtenOut(text)), names: new Set(names.flatMap(words)) };
}

/** Words of several letters with a capital one that begin no sentence. */
const INSIDE = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** What one article writes so in English, and another so. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/\bwon['’]t\b/gi, 'will not'],
  [/\b(?:can['’]t|cannot)\b/gi, 'can not'],
  [/n['’]t\b/gi, ' not'],
  [/\b(it|that|there|what|who|he|she|here|where|let)['’]s\b/gi, '$1 is'],
  [/\b(i|you|we|they|he|she|it)['’]ll\b/gi, '$1 will'],
  [/\b(i|you|we|they)['’]ve\b/gi, '$1 have'],
  [/\b(you|we|they)['’]re\b/gi, '$1 are'],
  [/\bi['’]m\b/gi, 'i am'],
  [/\bno one\b/gi, 'nobody'],
  [/\b(some|any|every)one\b/gi, '$1body'],
  [/\b(i|you|we|they|he|she)['’]d\b/gi, '$1 would'],
];

function writtenOut(text: string): string {
  if (!/['’]|cannot|one\b/i.test(text)) return text;
  return VARIANTS.reduce((written, [variant, full]) => written.replace(variant, full), text);
}
