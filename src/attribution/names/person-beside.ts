import type { Token } from '../../text/token.ts';
import type { Mention } from './mention.ts';

/**
 * What the words beside a name tell of whether it is a person's: `true` beside an age (“Peadar Finch, 79,”), “who” and one
 * who acts, or a description of a person (“Lund’s envoy, Abdi Warsame,”, “Abdi Warsame, the envoy”); `false` for what bears a number
 * (“Gate 14”) or is an abbreviation; null where they tell nothing.
 */
export function personBeside(tokens: readonly Token[], { first, last }: Mention): boolean | null {
  const [before, comma, next, behind] = [
    tokens[first - 1],
    tokens[last + 1],
    tokens[last + 2],
    tokens[last + 3],
  ];
  if (/^\d/.test(comma?.text ?? '')) return false;
  if (first === last && /^\p{Lu}{2,4}s?$/u.test(tokens[first]?.text ?? '')) return false;
  if (before?.text === ',' && DESCRIPTION.test(tokens[first - 2]?.lower ?? '')) return true;
  if (comma?.text !== ',') return null;
  if (/^\d{1,3}$/.test(next?.text ?? '') && /^[,.;)]$/.test(behind?.text ?? '')) return true;
  if (next?.lower === 'who' && ONE_ACTS.test(behind?.lower ?? '')) return true;
  return isDescribed(tokens, last + 2) ? true : null;
}

/** “…, the envoy of Lund”, “…, a retired plumber”, “…, his sister” */
function isDescribed(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:the|an?|his|her|their)$/.test(tokens[from]?.lower ?? '')) return false;
  let at = from + 1;
  while (
    at < from + LONGEST &&
    /^(?:ADJ|NOUN|VERB|PUNCT)$/.test(tokens[at]?.pos ?? '') &&
    tokens[at]?.text !== ','
  )
    at++;
  const head = tokens[at - 1];
  return at - 1 > from && DESCRIPTION.test(head?.lower ?? '');
}

/** Words of a description up to the noun that bears it. */
const LONGEST = 6;

const ONE_ACTS = /^(?:is|was|has|had|\p{L}{2,}[^s]s|\p{L}+ed)$/u;

const DESCRIPTION =
  /(?:man|woman|boy|girl|person|[^s]ter|[^mt]er|tor|sor|ist|ian|ant|president|chief|nominee|candidate|host|aide|coach|head|star|colleague|wife|husband|son|daughter|father|mother|brother|sister|uncle|aunt|cousin|niece|nephew|friend|neighbou?r|envoy|chair|deputy|mp|peer|poet|chef|nurse|pilot|student|pupil|landlord|landlady|surgeon|resident|graduate|widow|volunteer|guard|guide|judge|clerk|priest|vicar|captain|owner)$/;
