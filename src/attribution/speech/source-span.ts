import type { Span } from '../passage.ts';
import type { Candidate } from './candidates.ts';

/** What ties a noun phrase to the one that tells which of its kind is meant. */
const TIES = [
  /^(?:of|for|from|with)$/,
  /^(?:close to|familiar with|involved in|linked to|loyal to|working (?:for|with)|opposed to)$/,
];
const MOST_TIED = 3;

/** The words of a source: a description with all that narrows it down, “a spokesman for the port of Holm”. */
export function sourceSpan({ narrative, mention }: Candidate): Span {
  const { tokens, mentionStarting, quoteAt } = narrative;
  let { last, end } = mention;
  if (mention.kind !== 'nominal') return { start: mention.start, end };
  for (let tied = 0; tied < MOST_TIED; tied++) {
    const words = TIES.findIndex((tie, i) => tie.test(wordsAt(last + 1, i + 1))) + 1;
    const next = words > 0 ? mentionStarting.get(last + words + 1) : undefined;
    if (!next || next.kind === 'pronoun' || quoteAt[next.last] !== -1) break;
    last = next.last;
    end = next.end;
  }
  return { start: mention.start, end };

  function wordsAt(at: number, count: number): string {
    return tokens
      .slice(at, at + count)
      .map(({ lower }) => lower)
      .join(' ');
  }
}
