import { tokenAt } from '../text/token-at.ts';
import type { Span } from './passage.ts';
import { countBetween, type Narrative } from './speech/narrative.ts';
import { narrativeAt } from './speech/narrative-at.ts';

/** The words around a cue that may tell where and when something was said. */
export interface Circumstances {
  /** From the start of the sentence up to the cue, or as far back as a reader looks. */
  before: Span;
  /** From the cue on, as far as it governs: to the next verb, quotation or the sentence's end. */
  after: Span;
}

/** “said Anna Berg, the mayor of the town by the lake, in a statement on Monday” */
const FARTHEST = 24;

/** Where to look for the medium and the day of a cue; null where it stands in no passage. */
export function circumstancesOf(narratives: readonly Narrative[], cue: Span): Circumstances | null {
  const narrative = narrativeAt(narratives, cue.start);
  if (!narrative) return null;
  const { tokens, quoteAt } = narrative;
  const at = tokenAt(tokens, cue.start);
  const cueToken = tokens[at];
  if (!cueToken) return null;
  let first = at;
  while (
    first > 0 &&
    quoteAt[first - 1] === -1 &&
    countBetween(narrative.before.sentences, first - 1, at) === 0
  )
    first--;
  let last = at;
  while (last + 1 < tokens.length && last - at < FARTHEST) {
    const next = tokens[last + 1];
    if (!next || quoteAt[last + 1] !== -1 || countBetween(narrative.before.sentences, at, last + 1) > 0)
      break;
    if (next.start >= cue.end && next.pos === 'VERB') break;
    last++;
  }
  return {
    before: { start: tokens[first]?.start ?? cueToken.start, end: cueToken.start },
    after: { start: cueToken.start, end: tokens[last]?.end ?? cueToken.end },
  };
}
