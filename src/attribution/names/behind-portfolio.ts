import { isParticle } from '../../text/particle.ts';
import type { Token } from '../../text/token.ts';
import { genderOf } from './gender.ts';

/** Words for what an office is of or for. */
const PORTFOLIO = new Set(
  'state defense defence commerce labor labour education energy treasury transportation transport homeland security staff foreign affairs health housing urban rural development interior agriculture justice finance police operations trade war the and human services veterans exchequer house business industry works public natural resources welfare social tourism culture sport sports environment climate mines mining fisheries forestry water roads railways shipping ports aviation communications information technology science innovation digital women children youth families employment pensions economy economic planning budget home immigration migration integration equality equalities local government regional media skills coast sea oceans marine arts heritage'.split(
    ' ',
  ),
);
/** Whether a word is one for what an office is of or for: “State”, “Health”. */
export const isPortfolio = (token: Token | undefined) => PORTFOLIO.has(token?.lower ?? '');

/** Offices whose field is one word more often than not, and no body with a name of its own. */
const CROWN_OR_CABINET =
  /^(?:minister|secretary|bishop|archbishop|mayor|prefect|dean|duke|prince|princess|emir|sultan)$/i;

/** The last word of a body or a country. */
const FIELD_END =
  /^(?:council|states|kingdom|nations|union|association|federation|society|party|bank|agency|authority|committee|commission|institute|university|college|trust|foundation|group|company|board|service|centre|center|office|court|museum|school|church|city|county|emirates|republic|islands|korea|africa|zealand|guinea|arabia|lanka|rica)$/i;
const MOST_NAMES = 4;

/**
 * Where the name begins behind the field of an office: at “Anna” in “(Secretary of) State Anna Berg”, “(Director of) National
 * Parks Anna Berg”. A field is known by its word, or by the given name behind it.
 *
 * @param from the first token behind “of”
 * @param last the last token of the phrase
 * @returns the place of a token, or null where there is no name behind a field
 */
export function behindPortfolio(tokens: readonly Token[], from: number, last: number): number | null {
  let at = from;
  while (at <= last && isPortfolio(tokens[at])) at++;
  const isField = tokens.slice(from, at).some(({ lower }) => lower !== 'the' && lower !== 'and');
  // “(Minister for) Water and the Long Coast Anna Berg”
  if (isField && tokens[at - 1]?.lower === 'the') return last - at >= 2 ? lastTwo(tokens, at, last) : null;
  if (isField && at <= last) return at;
  for (at = from + 1; at < last; at++)
    if (genderOf([], [tokens[at]?.text ?? '']) !== null && tokens[at]?.pos === 'PROPN') return at;
  // “(CEO of) the Refugee Council Anna Berg”, “(Minister for) Roads Anna Berg”
  for (at = last - 1; at > last - MOST_NAMES && at > from; at--)
    if (FIELD_END.test(tokens[at - 1]?.text ?? '') && !FIELD_END.test(tokens[last]?.text ?? '')) return at;
  // “(Bishop of) Holm Anna Berg”
  const office = tokens[from - 2];
  const isHeld = CROWN_OR_CABINET.test(office?.text ?? '') || isPortfolio(office);
  if (!isHeld || last - from < 2 || isPortfolio(tokens[last]) || FIELD_END.test(tokens[last]?.text ?? ''))
    return null;
  return lastTwo(tokens, from, last);
}

/** Where the last two words of a phrase begin, those with a hyphen or a particle counted as one. */
function lastTwo(tokens: readonly Token[], from: number, last: number): number {
  const wordStart = (end: number) => {
    let at = end;
    while (at > from + 1 && /^[-–‑]$/.test(tokens[at - 1]?.text ?? '')) at -= 2;
    return at;
  };
  let surname = wordStart(last);
  while (surname > from + 1 && isParticle(tokens[surname - 1]?.text ?? '')) surname--;
  return surname > from ? wordStart(surname - 1) : surname;
}

const OFFICE =
  /^(?:secretary|minister|chief|director|chancellor|commissioner|ceo|ambassador|envoy|president|head|chair|governor|speaker|mayor|bishop|archbishop|prefect|dean|duke|prince|princess|mp|mep|msp|td)$/i;

/** Whether a word is that of an office which is held of or for something: “Minister”, “Head”. */
export const isOffice = (token: Token | undefined): boolean => OFFICE.test(token?.text ?? '');

/**
 * Where “the Minister for Health and the Environment” ends, exclusive; null where a phrase is no office of several fields, or a
 * name goes on with it.
 *
 * @param end the token behind the office’s own word
 */
export function officeEnd(tokens: readonly Token[], end: number): number | null {
  if (!isTie(tokens[end]) || !isOffice(tokens[end - 1])) return null;
  let close = end + 1;
  while (isPortfolio(tokens[close]) || goesOn(tokens, close)) close++;
  while (/^(?:and|the|,)$/.test(tokens[close - 1]?.lower ?? '')) close--;
  const isOfSeveral = tokens.slice(end + 1, close).some(({ lower }) => lower === 'and');
  if (isOfSeveral && !/^(?:PROPN|NOUN)$/.test(tokens[close]?.pos ?? '')) return close;
  return endOfTwo(tokens, end + 1);
}

/** The end of “Holm and Marle” in “the Bishop of Holm and Marle, …”, but not of “Holm and Anna Berg, …”; null where there are no two. */
function endOfTwo(tokens: readonly Token[], from: number): number | null {
  const joint = placeEnd(tokens, from);
  if (joint === from || tokens[joint]?.lower !== 'and') return null;
  const close = placeEnd(tokens, joint + 1);
  if (close === joint + 1 || tokens[close]?.text !== ',') return null;
  const words = tokens.slice(joint + 1, close).map(({ text }) => text);
  return genderOf([], words) === null ? close : null;
}

function placeEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:PROPN|NOUN)$/.test(tokens[at]?.pos ?? '') && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Whether a phrase describes somebody who is named behind what the office is held of: “the Paramount Chief of Holm, Anna Berg”. */
export function isOfficeOf(tokens: readonly Token[], first: number, head: number): boolean {
  if (tokens[first]?.lower !== 'the' || !isOffice(tokens[head]) || !isTie(tokens[head + 1])) return false;
  const end = placeEnd(tokens, head + 2);
  return end > head + 2 && tokens[end]?.text === ',' && placeEnd(tokens, end + 1) > end + 2;
}

const isTie = (token: Token | undefined) => /^(?:of|for)$/.test(token?.lower ?? '');

/** “State for Culture, Media and Sport” */
const goesOn = (tokens: readonly Token[], at: number) =>
  (tokens[at]?.text === ',' || isTie(tokens[at])) &&
  isPortfolio(tokens[at + 1]) &&
  tokens[at + 1]?.lower !== 'the';
