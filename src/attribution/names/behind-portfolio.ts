import { isParticle } from '../../text/particle.ts';
import type { Token } from '../../text/token.ts';
import { genderOf } from './gender.ts';

/** Words for what an office is of or for. */
const PORTFOLIO = new Set(
  'state defense defence commerce labor labour education energy treasury transportation transport homeland security staff foreign affairs health housing urban rural development interior agriculture justice finance police operations trade war the and human services veterans exchequer house business industry works public natural resources welfare social tourism culture sport sports environment climate mines mining fisheries forestry water roads railways shipping ports aviation communications information technology science innovation digital women children youth families employment pensions economy economic planning budget home immigration migration integration equality equalities local government regional'.split(
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
  at = last - 1;
  while (at > from + 1 && (isParticle(tokens[at]?.text ?? '') || /^[-–‑]$/.test(tokens[at - 1]?.text ?? '')))
    at -= isParticle(tokens[at]?.text ?? '') ? 1 : 2;
  return at;
}
