import type { PartOfSpeech } from 'wink-nlp';

/** What is known of a form of a word, whatever its place: looked up once for all its occurrences. */
export interface Lexeme {
  /** The characters as they stand in texts. */
  text: string;
  lower: string;
  /** In characters that the tagger knows, so that it cuts no further. */
  plain: string;
  /** The parts of speech it was met with, and its dictionary form for each. */
  tags: PartOfSpeech[];
  lemmas: string[];
}

/** More than the words of a thousand articles; the bound keeps a long run's memory flat. */
const MOST_LEXEMES = 50_000;
const lexemes = new Map<string, Lexeme>();

/** @param isPlain whether the form is letters of ASCII and nothing else */
export function lexemeOf(text: string, isPlain: boolean): Lexeme {
  const known = lexemes.get(text);
  if (known) return known;
  if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
  // A copy, letter by letter, as a slice would keep the whole text that it was cut from.
  const copy = [...text].join('');
  const lexeme = {
    text: copy,
    lower: copy.toLowerCase(),
    plain: isPlain ? copy : plainOf(copy),
    tags: [],
    lemmas: [],
  };
  lexemes.set(copy, lexeme);
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
