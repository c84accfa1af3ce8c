import type { Token } from '../../text/token.ts';
import { isSurname } from '../names/surname-behind.ts';
import { isTitle } from '../names/titles.ts';
import type { Span } from '../passage.ts';
import type { Candidate } from './candidates.ts';

/** What ties a noun phrase to the one that tells which of its kind is meant. */
const TIES = [
  /^(?:of|for|from|with)$/,
  /^(?:close to|familiar with|involved in|linked to|loyal to|working (?:for|with)|opposed to|known as|calling (?:him|her)self)$/,
];
const MOST_TIED = 3;

/** The words of a source: a description with all that narrows it down, “a spokesman for the port of Holm”. */
export function sourceSpan(candidate: Candidate): Span {
  const { narrative, mention } = candidate;
  const { tokens, mentionStarting, quoteAt } = narrative;
  let { last, end } = mention;
  const isOffice = tokens
    .slice(mention.first, mention.last + 1)
    .every(({ text, pos }) => pos === 'DET' || isTitle(text));
  if (mention.kind === 'name' && !isCounted(tokens[mention.first]) && !isOffice) return jointSpan(candidate);
  if (mention.kind === 'pronoun') return { start: mention.start, end };
  // “came the reply from Berg”
  const giver = tokens[last + 1]?.lower === 'from' ? mentionStarting.get(last + 2) : undefined;
  if (giver && /^(?:reply|answer|response|verdict|word)$/.test(tokens[mention.head]?.lower ?? ''))
    return { start: giver.start, end: giver.end };
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

/** “One Liberal involved in the talks” is a description. */
const isCounted = (token: Token | undefined) =>
  /^(?:a|an|one|two|three|some|many|several)$/i.test(token?.text ?? '');

/** “Anna Berg and Karl Stein said” is what two said, whichever of them stands by the verb. */
function jointSpan({ narrative, mention, cue }: Candidate): Span {
  const { tokens, mentionStarting, mentionEnding } = narrative;
  let [from, to] = [mention, mention];
  const behind = tokens[mention.last + 1];
  if (behind && isSurname(tokens, mention.last + 1)) return { start: from.start, end: behind.end };
  if (cue === null) return { start: from.start, end: to.end };
  const isSubject = cue === mention.last + 1 || cue === mention.first - 1;
  const isBy = /^(?:by|,)$/.test(tokens[mention.first - 1]?.lower ?? '');
  if (!isSubject && !isBy && tokens[mention.last + 1]?.lower !== 'and')
    return { start: from.start, end: to.end };
  if (tokens[to.last + 1]?.lower === 'and') {
    const next = mentionStarting.get(to.last + 2);
    // “Berg said, and Stein …” has a verb of its own.
    if (next?.kind === 'name' && (cue < mention.first || cue === next.last + 1)) to = next;
  }
  if (cue === mention.last + 1 && tokens[from.first - 1]?.lower === 'and') {
    const before = mentionEnding.get(from.first - 2);
    if (before?.kind === 'name' && tokens[before.first - 1]?.pos !== 'ADP') from = before;
  }
  return { start: from.start, end: to.end };
}
