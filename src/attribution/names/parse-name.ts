import type { Token } from '../../text/tokens.ts';
import { type Gender, genderOf } from './gender.ts';
import type { Mention } from './mention.ts';

/** A name taken apart. */
export interface ParsedName {
  /** Without titles and descriptions: “Anna Berg” of “the city's mayor Anna Berg”. */
  name: string;
  /** In UTF-16 code units of the text, where `name` stands. */
  start: number;
  end: number;
  given: readonly string[];
  /** The last word, lower case, without accents; the whole name's key where it has one word. */
  surname: string;
  gender: Gender | null;
  /** Whether it is surely a person's: it has a personal title or a known given name. */
  person: boolean;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sen|sens|rep|reps|del|gov|govs|gen|lt|col|sgt|capt|cpl|maj|adm|prof|rev|hon|sir|lord|lady|president|vice|senator|representative|congressman|congresswoman|governor|mayor|secretary|speaker|chairman|chairwoman|chair|chancellor|minister|pope|king|queen|prince|princess|attorney|general|ambassador|director|justice|judge|sheriff|professor|senate|house|leader|whip|majority|minority|candidate|nominee|commissioner|chief|officer|detective|captain|colonel|sergeant|lieutenant|major|admiral|reverend|bishop|cardinal|archbishop|rabbi|imam|comptroller|treasurer|superintendent|prosecutor|spokesman|spokeswoman|republican|democrat|democratic|libertarian)\.?$/i;
const PERSONAL_TITLE =
  /^(?:mr|mrs|ms|miss|dr|sen|rep|del|gov|gen|lt|col|sgt|capt|prof|rev|sir|president|senator|congressman|congresswoman|governor|mayor|judge|justice|sheriff|professor|ambassador)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Takes a mention of kind `name` apart. Null where nothing is left but titles (“the Secretary”). */
export function parseName(tokens: readonly Token[], mention: Mention): ParsedName | null {
  let last = mention.last;
  const suffix = SUFFIX.test(tokens[last]?.text ?? '') ? 1 : 0;
  let first = last;
  for (let at = last - suffix; at >= mention.first; at--) {
    const token = tokens[at];
    if (!token || !isNamePart(token) || (TITLE.test(token.text) && at < last)) break;
    first = at;
  }
  if (TITLE.test(tokens[last]?.text ?? '') && first === last) return null;
  const words = tokens.slice(first, last + 1 - suffix).filter((token) => /\p{L}/u.test(token.text));
  const before = tokens.slice(mention.first, first).map((token) => token.text);
  const surname = fold(words.at(-1)?.text ?? '');
  if (surname === '') return null;
  const given = words.slice(0, -1).map((token) => token.text);
  const gender = genderOf(before, given);
  last = suffix && first === last ? last : mention.last;
  return {
    name: tokens
      .slice(first, last + 1)
      .reduce((name, token, i, all) => name + gapBefore(all, i) + token.text, ''),
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    given,
    surname,
    gender,
    person:
      before.some((word) => PERSONAL_TITLE.test(word)) || (given.length > 0 && genderOf([], given) !== null),
  };
}

/** Lower case, without accents and genitive: the form in which names are compared. */
export const fold = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/, '');

const isNamePart = (token: Token) =>
  token.pos === 'PROPN' || /^(?:[-–‑&]|de|la|van|von|der|bin|al|al-)$/.test(token.text);

const gapBefore = (tokens: readonly Token[], at: number) =>
  at > 0 && tokens[at - 1]?.end !== tokens[at]?.start ? ' ' : '';
