import type { Mention } from '../names/mention.ts';
import { mayBeCue } from './may-be-cue.ts';
import { countBetween, type Narrative } from './narrative.ts';
import type { WordOdds } from './word-odds.ts';

/** Somebody who may be the speaker, and the word that may say so. */
export interface Candidate {
  narrative: Narrative;
  mention: Mention;
  /** Place of the word among the tokens of the mention's passage, or null. */
  cue: number | null;
}

/** Mentions taken on either side of a quotation in its own passage, and from the end of the passage before and the one before that. */
const MENTIONS_A_SIDE = 8;
/** In a passage of so many quotations the speaker stands near, and looking farther takes a second for each 100 kB. */
const CROWDED = 200;
const MENTIONS_A_SIDE_CROWDED = 4;
const MENTIONS_BACK = [5, 3];
/** Words between a subject and its verb; an apposition or a relative clause fits in. */
const WORDS_TO_VERB = 22;
const VERBS_AFTER = 3;
const VERBS_AFTER_BACK = 1;
/** “said the city's new mayor Anna Berg”: from verb to subject. */
const WORDS_BEFORE = 3;

/**
 * Who may have spoken a quotation: the mentions around it, each with the verbs that may be its cue. None stands behind the
 * next heading.
 *
 * @param at the place of the quotation's passage among the narratives
 * @param quote the place of the quotation in its passage
 */
export function candidatesOf(
  narratives: readonly Narrative[],
  at: number,
  quote: number,
  previous: { candidate: Candidate } | null,
  odds: WordOdds,
): Candidate[] {
  const own = narratives[at];
  const quoted = own?.quotes[quote];
  if (!own || !quoted) return [];
  const behind = firstMentionAfter(own, quoted.last);
  const reach = own.quotes.length < CROWDED ? MENTIONS_A_SIDE : MENTIONS_A_SIDE_CROWDED;
  const before = own.mentions.slice(Math.max(0, behind - reach), behind);
  const after = own.mentions.slice(behind, behind + reach);
  const found = [...before, ...after].flatMap((mention) => withCues(own, mention, VERBS_AFTER, odds));
  for (const [back, most] of MENTIONS_BACK.entries()) {
    const earlier = narratives[at - 1 - back];
    if (!earlier) break;
    found.push(
      ...earlier.mentions
        .slice(-most)
        .flatMap((mention) => withCues(earlier, mention, VERBS_AFTER_BACK, odds)),
    );
  }
  const next = narratives[at + 1];
  if (next && !next.passage.block.opensSection)
    found.push(...next.mentions.slice(0, 2).flatMap((mention) => withCues(next, mention, 1, odds)));
  const last = previous?.candidate;
  if (last && !found.some((one) => one.mention === last.mention && one.cue === last.cue)) found.push(last);
  return found;
}

/** The place of the first mention behind a token among the mentions of a passage. */
function firstMentionAfter({ mentions }: Narrative, token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withCues(narrative: Narrative, mention: Mention, most: number, odds: WordOdds): Candidate[] {
  const cues: (number | null)[] = [null];
  const { tokens } = narrative;
  for (let at = mention.last + 1, verbs = 0; at < tokens.length && verbs < most; at++) {
    const inside = narrative.quoteAt[at] as number;
    if (inside >= 0) at = narrative.quotes[inside]?.last ?? at;
    if (countBetween(narrative.before.words, mention.last + 1, at) > WORDS_TO_VERB) break;
    if (countBetween(narrative.before.sentences, mention.last + 1, at) > 0) break;
    if (!mayBeCue(narrative, at, odds)) continue;
    cues.push(at);
    verbs++;
  }
  for (let at = mention.first - 1; at >= 0 && at >= mention.first - WORDS_BEFORE; at--) {
    if (!mayBeCue(narrative, at, odds)) continue;
    cues.push(at);
    break;
  }
  return cues.map((cue) => ({ narrative, mention, cue }));
}
