import type { Token } from '../../text/token.ts';
import { genderOf } from './gender.ts';

const PORTFOLIO =
  /^(?:state|defense|defence|commerce|labor|education|energy|treasury|transportation|homeland|security|staff|foreign|affairs|health|housing|urban|development|interior|agriculture|justice|finance|police|operations|trade|war|the|and|human|services|veterans|exchequer|house)$/i;

/** The last word of a body or a country. */
const FIELD_END =
  /^(?:council|states|kingdom|nations|union|association|federation|society|party|bank|agency|authority|committee|commission|institute|university|college|trust|foundation|group|company|board|service|centre|center|office|court|museum|school|church|city|county)$/i;
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
  while (at <= last && PORTFOLIO.test(tokens[at]?.text ?? '')) at++;
  const isField = tokens.slice(from, at).some(({ lower }) => lower !== 'the' && lower !== 'and');
  if (isField && at <= last) return at;
  for (at = from + 1; at < last; at++)
    if (genderOf([], [tokens[at]?.text ?? '']) !== null && tokens[at]?.pos === 'PROPN') return at;
  // “(CEO of) the Refugee Council Anna Berg”, “(Minister for) Roads Anna Berg”
  for (at = last - 1; at > last - MOST_NAMES && at > from; at--)
    if (FIELD_END.test(tokens[at - 1]?.text ?? '') && !FIELD_END.test(tokens[last]?.text ?? '')) return at;
  const isMinistry =
    /^(?:minister|secretary)$/i.test(tokens[from - 2]?.text ?? '') && tokens[from - 1]?.text === 'for';
  return isMinistry && last - from === 2 && !PORTFOLIO.test(tokens[last]?.text ?? '') ? from + 1 : null;
}
