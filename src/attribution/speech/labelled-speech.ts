import { tokenAt } from '../../text/token-at.ts';
import type { Candidate } from './candidates.ts';
import { capitalLabel, type LabelName, labelBefore, signature } from './label-names.ts';
import type { Narrative } from './narrative.ts';
import { narrativeAt } from './narrative-at.ts';

/**
 * Who a quotation is labelled with: “BERG: We will.” at its beginning, as transcripts have it, “Anna Berg, the mayor:”
 * before it, or “― Anna Berg, mayor” behind it at the end of its block or as the next one, as letters are signed. Null where
 * it bears no label.
 */
export function labelOf(narratives: readonly Narrative[], at: number, quote: number): Candidate | null {
  const narrative = narratives[at];
  const quoted = narrative?.quotes[quote];
  if (!quoted) return null;
  const { tokens, passage } = narrative;
  if (passage.turn) return turnLabel(narratives, passage.turn.label);
  const label =
    capitalLabel(tokens, quoted.first + 1) ??
    (quote === 0 && quoted.first > 0 ? labelBefore(tokens, quoted.first) : null) ??
    signature(tokens, quoted.last + 1);
  if (label) return candidate(narrative, label);
  return quote === narrative.quotes.length - 1 ? signatureBehind(narratives, at) : null;
}

function turnLabel(
  narratives: readonly Narrative[],
  { start, end }: { start: number; end: number },
): Candidate | null {
  const narrative = narrativeAt(narratives, start);
  if (!narrative) return null;
  const { tokens } = narrative;
  return candidate(narrative, { first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1), cue: null });
}

/** The signature that is a block of its own, behind blocks of one block quote, or behind one that ends with its quotation. */
function signatureBehind(narratives: readonly Narrative[], at: number): Candidate | null {
  const own = narratives[at];
  if (!own || own.tokens.length - 1 !== own.quotes.at(-1)?.last) return null;
  for (let next = at + 1; next < narratives.length; next++) {
    const behind = narratives[next];
    if (!behind || behind.passage.block.opensSection) return null;
    const label = signature(behind.tokens, 0);
    if (label) return candidate(behind, label);
    if (own.passage.block.kind !== 'blockquote' || behind.passage.block.kind !== 'blockquote') return null;
  }
  return null;
}

function candidate(
  narrative: Narrative,
  { first, last, cue }: Omit<LabelName, 'cue'> & { cue: number | null },
): Candidate {
  const { tokens, passage } = narrative;
  const same = narrative.mentions.find((mention) => mention.first === first && mention.last === last);
  const mention = same ?? {
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
