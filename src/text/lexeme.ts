import type { WordPart } from './word-part.ts';

/** What is known of a form of a word, whatever its place: looked up once for all its occurrences. */
export interface Lexeme {
  /** The characters as they stand in texts. */
  text: string;
  lower: string;
  /** In characters that the tagger knows, so that it cuts no further. */
  plain: string;
  /** Of the characters. */
  hash: number;
  /** What the tagger knows of it; none as long as it was not asked. */
  parts: readonly WordPart[];
}

/** More than the words of a thousand articles; the bound keeps a long run's memory flat. */
const MOST_LEXEMES = 50_000;
/** A power of two, and more than twice as many, so that few lie in each other's way. */
const PLACES = 131_072;
/** All that are known, each at the first free place from its hash on. */
let table = new Array<Lexeme | undefined>(PLACES);
let known = 0;

/** Begins a hash, which takes in code unit after code unit by {@link hashOn} (FNV-1a). */
export const HASH_START = 0x811c9dc5 | 0;
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * The lexeme of a stretch of a text. What was met before is found without being cut out, which half of a tokenizer's time
 * would go into.
 *
 * @param hash of the stretch's code units
 * @param isPlain whether it is letters of ASCII and nothing else
 */
export function lexemeAt(text: string, start: number, end: number, hash: number, isPlain: boolean): Lexeme {
  let place = hash & (PLACES - 1);
  for (;;) {
    const found = table[place];
    if (found === undefined) break;
    if (found.hash === hash && found.text.length === end - start && text.startsWith(found.text, start))
      return found;
    place = (place + 1) & (PLACES - 1);
  }
  if (known >= MOST_LEXEMES) {
    table = new Array(PLACES);
    known = 0;
    place = hash & (PLACES - 1);
  }
  known++;
  // A copy, letter by letter, as a slice would keep the whole text that it was cut from.
  const copy = [...text.slice(start, end)].join('');
  const lexeme: Lexeme = {
    text: copy,
    lower: copy.toLowerCase(),
    plain: isPlain ? copy : plainOf(copy),
    hash,
    parts: [],
  };
  table[place] = lexeme;
  return lexeme;
}

/** Titles that the tagger may not know; it knows “Mr.” */
export const TITLES =
  'Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Del|Gov|Govs|Gen|Lt|Col|Sgt|Capt|Cpl|Maj|Adm|Jr|Sr|St|Prof|Rev|Hon';

const DOUBLE_MARK = /^(?:''|``|[“”„‟«»])$/;
const ABBREVIATED_TITLE = new RegExp(`^(?:${TITLES})\\.$`);

function plainOf(text: string): string {
  if (/^[A-Za-z]+$/.test(text)) return text;
  if (DOUBLE_MARK.test(text)) return '"';
  if (/\d/.test(text)) return '12';
  if (ABBREVIATED_TITLE.test(text)) return 'Mr.';
  const latin = text
    .replace(/’/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x21-\x7e]/gu, (character) => (/\p{L}/u.test(character) ? 'x' : '-'));
  return latin || '-';
}
