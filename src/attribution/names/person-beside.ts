import type { Token } from '../../text/token.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { type Gender, genderOf } from './gender.ts';
import type { Mention } from './mention.ts';
import { isCountryOrState } from './places.ts';
import { isWork } from './works.ts';

/**
 * What the words beside a name tell of whether it is a person's: `true` beside an age (“Peadar Finch, 79,”), “who” and one
 * who acts, or a description of a person (“Lund’s envoy, Abdi Warsame,”, “Abdi Warsame, the envoy”); `false` for what bears a number
 * (“Gate 14”), is an abbreviation, a work (“her film, Anna,”) or tells where somebody lives (“Ada Finch, 34, of Lund, Ohio”); null where they tell nothing.
 */
export function personBeside(tokens: readonly Token[], { first, last }: Mention): boolean | null {
  const before = tokens[first - 1];
  const [comma, next, behind] = tokens.slice(last + 1, last + 4);
  if (/^\d/.test(comma?.text ?? '')) return false;
  if (first === last && /^\p{Lu}{2,4}s?$/u.test(tokens[first]?.text ?? '')) return false;
  if (isWhereFrom(tokens, first) || isInState(tokens, last)) return false;
  // “her film, Anna, opens”, but “in her film, Anna plays”
  const isApart = before?.text === ',' && comma?.text === ',';
  if (isWork((isApart ? tokens[first - 2] : before)?.lower ?? '')) return false;
  if (before?.text === ',' && isPersonNoun(tokens[first - 2]?.lower ?? '')) return true;
  if (comma?.text !== ',') return null;
  if (/^\d{1,3}$/.test(next?.text ?? '') && /^[,.;)]$/.test(behind?.text ?? '')) return true;
  if (next?.lower === 'who' && ONE_ACTS.test(behind?.lower ?? '')) return true;
  return isDescribed(tokens, last + 2) ? true : null;
}

/** “Ada Finch, of Lund”, “Ada Finch, 34, of Lund” */
const isWhereFrom = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  tokens[first - 2]?.text === ',' &&
  (tokens[first - 3]?.pos === 'PROPN' || /^\d{1,3}$/.test(tokens[first - 3]?.text ?? ''));

/** “Lund, Ohio”, “Lund, Va.” */
const isInState = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.text === ',' &&
  isCountryOrState(tokens[last + 2]?.text ?? '') &&
  !/^(?:and|or)$/.test(tokens[last + 3]?.lower ?? '');

/** What a word for kin or the like beside a name tells of a person’s sex: “her son, Lennart,”, “Lennart, her son”. */
export function genderBeside(tokens: readonly Token[], { first, last }: Mention): Gender | null {
  const isApart = tokens[first - 1]?.text === ',';
  const before = tokens[isApart ? first - 2 : first - 1];
  const isClosed = /^[,.;:)]$/.test(tokens[last + 1]?.text ?? '');
  const ahead = before?.pos === 'NOUN' && (!isApart || isClosed) ? genderOf([before.lower], []) : null;
  if (ahead || tokens[last + 1]?.text !== ',') return ahead;
  const behind = describedAs(tokens, last + 2);
  return behind ? genderOf([behind.lower], []) : null;
}

/** “…, the envoy of Lund”, “…, a retired plumber”, “…, his sister” */
function isDescribed(tokens: readonly Token[], from: number): boolean {
  return isPersonNoun(describedAs(tokens, from)?.lower ?? '');
}

/** The noun of a description behind a name. */
function describedAs(tokens: readonly Token[], from: number): Token | null {
  if (!/^(?:the|an?|his|her|their)$/.test(tokens[from]?.lower ?? '')) return null;
  let at = from + 1;
  while (
    at < from + LONGEST &&
    /^(?:ADJ|NOUN|VERB|PUNCT)$/.test(tokens[at]?.pos ?? '') &&
    tokens[at]?.text !== ','
  )
    at++;
  return at - 1 > from ? (tokens[at - 1] ?? null) : null;
}

/** Words of a description up to the noun that bears it. */
const LONGEST = 6;

const ONE_ACTS = /^(?:is|was|has|had|\p{L}{2,}[^s]s|\p{L}+ed)$/u;
