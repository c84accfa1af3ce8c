import type { Token } from '../../text/token.ts';
import { tokenAt } from '../../text/token-at.ts';
import type { Finding } from '../finding.ts';
import type { Narrative, QuotedTokens } from './narrative.ts';
import { narrativeAt } from './narrative-at.ts';
import { UNKNOWN_ODDS, type WordOdds } from './word-odds.ts';

const LONGEST_TERM = 3;
/** Log odds of a verb that is a cue half of the times. */
const LEAST_ODDS = 0;
const NAMING = new Set('name call dub title entitle nickname christen label brand rename'.split(' '));

/** Whether a quotation is the name of something, “Hope” on a shirt, and nobody’s speech, in training more often than not. */
export function isTerm({ tokens }: Narrative, { first, last }: QuotedTokens, odds: WordOdds): boolean {
  if (isCalled(tokens, first)) return true;
  const words = tokens.slice(first + 1, last);
  if (words.length > LONGEST_TERM || !words.every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (!before || /^[:,.?!]$/.test(before.text) || after?.text === ',') return false;
  return (
    before.pos !== 'VERB' || NAMING.has(before.lemma) || (odds.cue[before.lemma] ?? UNKNOWN_ODDS) < LEAST_ODDS
  );
}

/** “The so-called “…””, “known locally as (the) “…””: what others call something. */
function isCalled(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower === 'called' && /^[-–‑]$/.test(tokens[first - 2]?.text ?? '')) return true;
  let at = first - 1;
  if (tokens[at]?.pos === 'DET') at--;
  if (tokens[at]?.lower !== 'as') return false;
  at--;
  while (tokens[at]?.pos === 'ADV') at--;
  return tokens[at]?.lower === 'known';
}

/** Whether what is taken for somebody’s words only tells how something is named: “named its robot “Robogee””. */
export function isNaming(narratives: readonly Narrative[], { kind, start, end, cue }: Finding): boolean {
  const narrative = cue && kind !== 'indirect' ? narrativeAt(narratives, start) : undefined;
  if (!cue || !narrative) return false;
  const { tokens, quotes } = narrative;
  if (!NAMING.has(tokens[tokenAt(tokens, cue.start)]?.lemma ?? '')) return false;
  const quoted = quotes.filter(({ span }) => span.start >= start && span.end <= end);
  return quoted.every(({ first, last }) =>
    tokens.slice(first + 1, last).every(({ text }) => /^\p{Lu}|^(?:and|of|the)$/u.test(text)),
  );
}
