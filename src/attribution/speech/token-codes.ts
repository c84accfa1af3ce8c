import type { Token } from '../../text/token.ts';
import type { Candidate } from './candidates.ts';
import type { Narrative } from './narrative.ts';

/** Where there is nothing to tell. */
export const ABSENT = -1;
const NO_TOKEN = -2;

/** How a quotation ends. */
export function endOf(end: string): number {
  if (/,['’]?\s*$/.test(end)) return 1;
  if (/[.…]['’]?\s*$/.test(end)) return 2;
  if (/[?!]['’]?\s*$/.test(end)) return 3;
  return /[—–-]\s*$/.test(end) ? 4 : 0;
}

/** What stands before a quotation. */
export function placeBefore(
  token: Token | undefined,
  earlier: Token | undefined,
  narrative: Narrative,
  first: number,
): number {
  if (!token) return 0;
  if (narrative.quoteAt[first - 1] !== -1) return 1;
  if (token.text === ',') return earlier?.pos === 'VERB' ? 2 : 3;
  if (token.text === ':') return 4;
  if (/^[.?!]$/.test(token.text)) return 5;
  if (token.lower === 'that') return 6;
  return token.pos === 'PUNCT' ? 7 : 8;
}

/** What stands behind a quotation. */
export function placeAfter(token: Token | undefined, narrative: Narrative, last: number): number {
  if (!token) return 0;
  if (narrative.quoteAt[last + 1] !== -1) return 1;
  if (token.text === ',') return 2;
  if (/^[.?!;:]$/.test(token.text)) return 3;
  if (token.pos === 'PUNCT') return 4;
  return /^\p{Lu}/u.test(token.text) ? 5 : 6;
}

/** Ordered so that a threshold parts kinds that act alike. */
const TAGS = [
  'PUNCT',
  'ADP',
  'VERB',
  'AUX',
  'NOUN',
  'PROPN',
  'PRON',
  'DET',
  'ADJ',
  'ADV',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
];

const TAG_CODES = new Map<string, number>(TAGS.map((tag, code) => [tag, code]));

export const posCode = (token: Token | undefined) =>
  token ? (TAG_CODES.get(token.pos) ?? ABSENT) : NO_TOKEN;

const WORDS =
  'to not n\'t was were be been is are has had have would will that reporters : , ( of for in by from with at on as and who which when after if , ) his her their "'.split(
    ' ',
  );

const WORD_CODES = new Map([...WORDS.entries()].reverse().map(([code, word]) => [word, code]));

export const wordCode = (token: Token | undefined) =>
  token ? (WORD_CODES.get(token.lower) ?? ABSENT) : NO_TOKEN;

/** The form of a verb: -ing, bare, -s, past. */
export function formCode(token: Token): number {
  if (/ing$/i.test(token.text)) return 0;
  return token.lower === token.lemma ? 1 : /s$/.test(token.text) ? 2 : 3;
}

const PRONOUNS = ['he', 'she', 'i', 'we', 'they', 'who', 'it', 'you'];

export function kindCode({ mention, narrative }: Pick<Candidate, 'mention' | 'narrative'>): number {
  if (mention.kind === 'name') return 20;
  if (mention.kind === 'nominal') return 10;
  return PRONOUNS.indexOf(narrative.tokens[mention.head]?.lower ?? '');
}

/** By what two mentions are compared: a name’s last word. */
export const nameKey = (head: Token | undefined) => (head?.pos === 'PROPN' ? head.lower : '');

/** How many of the words are capitalised. */
export const capitalShare = (tokens: readonly Token[]) => {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  return words.length === 0 ? 0 : words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length;
};
