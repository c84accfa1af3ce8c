import type { Token } from '../../text/token.ts';
import type { Candidate } from './candidates.ts';
import type { Narrative } from './narrative.ts';

/** “BERG:” in a transcript has at most this many words, “― Anna Berg” in a list of letters too. */
const LONGEST_LABEL = 5;

/**
 * Who a quotation is labelled with: “BERG: We will.” at its beginning, as transcripts have it, or “― Anna Berg” behind
 * it at the end of its block, as lists of letters have it. Null where it bears no label.
 */
export function labelOf(narrative: Narrative, quote: number): Candidate | null {
  const quoted = narrative.quotes[quote];
  if (!quoted) return null;
  return (
    speakerLabel(narrative, quoted.first + 1) ??
    (quote === 0 && quoted.first > 0 ? labelBefore(narrative, quoted.first) : null) ??
    signature(narrative, quoted.last + 1)
  );
}

/** “BERG:” from a token on; only capitals tell it from “He knew: …”. */
function speakerLabel(narrative: Narrative, first: number): Candidate | null {
  const { tokens } = narrative;
  for (let at = first; at < first + LONGEST_LABEL; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (token.text === ':') return at > first ? candidate(narrative, first, at - 1, at) : null;
    if (!/^[\p{Lu}.'’-]+$/u.test(token.text)) return null;
  }
  return null;
}

/** “Berg: “We will.”” where nothing else stands before the quotation. */
function labelBefore(narrative: Narrative, quoteFirst: number): Candidate | null {
  const colon = quoteFirst - 1;
  const { tokens } = narrative;
  if (colon === 0 && /^[QA]\.$/.test(tokens[0]?.text ?? '')) return candidate(narrative, 0, 0, 0);
  if (tokens[colon]?.text !== ':' || colon > LONGEST_LABEL || colon === 0) return null;
  return tokens.slice(0, colon).every(isNameWord) ? candidate(narrative, 0, colon - 1, colon) : null;
}

/** “― Anna Berg” up to the end of the block. */
function signature(narrative: Narrative, dash: number): Candidate | null {
  const { tokens } = narrative;
  let first = dash;
  while (/^(?:[―—–-]|--)$/.test(tokens[first]?.text ?? '')) first++;
  let last = tokens.length - 1;
  if (tokens[last]?.text === '.') last--;
  if (first === dash || last < first || last - first >= LONGEST_LABEL) return null;
  return tokens.slice(first, last + 1).every(isNameWord) ? candidate(narrative, first, last, dash) : null;
}

const isNameWord = (token: Token) => /^[\p{Lu}.,'’-]/u.test(token.text);

function candidate(narrative: Narrative, first: number, last: number, cue: number): Candidate {
  const { tokens, passage } = narrative;
  const mention = {
    kind: 'name' as const,
    first,
    last,
    head: last,
    passage: passage.index,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  };
  return { narrative, mention, cue };
}
