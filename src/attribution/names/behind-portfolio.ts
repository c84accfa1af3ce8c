import type { Token } from '../../text/token.ts';
import { genderOf } from './gender.ts';

const PORTFOLIO =
  /^(?:state|defense|defence|commerce|labor|education|energy|treasury|transportation|homeland|security|staff|foreign|affairs|health|housing|urban|development|interior|agriculture|justice|finance|police|operations|trade|war|the|and|human|services|veterans|exchequer)$/i;

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
  if (at > from && at <= last) return at;
  for (at = from + 1; at < last; at++)
    if (genderOf([], [tokens[at]?.text ?? '']) !== null && tokens[at]?.pos === 'PROPN') return at;
  return null;
}
