import type { Token } from '../../text/token.ts';
import type { Mention } from '../names/mention.ts';
import type { Narrative } from './narrative.ts';

/** Words between two commas behind a subject: an apposition, a relative clause. */
const LONGEST_APPOSITION = 25;
/** “has not, so far, been” */
const MOST_VERBAL = 8;
/** “smiled, nodded and said” */
const MOST_CONJOINED = 2;

/**
 * The subject of a verb by simple grammar: the phrase before it, past adverbs, auxiliaries, an apposition and attached
 * phrases (“a spokesman for the city”); or the phrase behind it where it follows a quotation (“…,” said Berg).
 */
export function subjectOf(narrative: Narrative, verb: number, conjoined = 0): Mention | null {
  const { tokens, quoteAt, mentionEnding, mentionStarting } = narrative;
  let at = verb - 1;
  while (at >= 0 && verb - at <= MOST_VERBAL && isVerbal(tokens[at])) at--;
  // “… on Monday says”
  if (DAY.test(tokens[at]?.text ?? '')) at -= tokens[at - 1]?.lower === 'on' ? 2 : 1;
  const token = tokens[at];
  if (!token || quoteAt[at] !== -1) {
    let next = verb + 1;
    while (next - verb <= MOST_VERBAL && tokens[next]?.pos === 'ADV') next++;
    return mentionStarting.get(next) ?? null;
  }
  if (token.text === ',' || token.text === ')') {
    for (let back = at - 1; back >= 0 && at - back <= LONGEST_APPOSITION; back--) {
      if (tokens[back]?.text !== ',' && tokens[back]?.text !== '(') continue;
      const mention = mentionEnding.get(back - 1);
      if (mention) return attachedTo(narrative, mention);
    }
    return null;
  }
  if (token.pos === 'CCONJ' && conjoined < MOST_CONJOINED) {
    for (let back = at - 1; back >= 0 && at - back <= LONGEST_APPOSITION; back--) {
      // “urges him to come out and says”
      if (quoteAt[back] === -1 && tokens[back]?.pos === 'VERB' && tokens[back - 1]?.lower !== 'to')
        return subjectOf(narrative, back, conjoined + 1);
    }
    return null;
  }
  const mention = mentionEnding.get(at);
  return mention ? attachedTo(narrative, mention) : null;
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const isVerbal = (token: Token | undefined) =>
  token !== undefined && (token.pos === 'ADV' || token.pos === 'AUX' || token.pos === 'PART');

const ATTACHING = /^(?:of|for|in|at|from|with|on|to|by|about)$/i;
const MOST_ATTACHED = 3;

/** “the city” leads to “a spokesman” in “a spokesman for the city”. */
function attachedTo(narrative: Narrative, mention: Mention): Mention {
  let found = mention;
  for (let i = 0; i < MOST_ATTACHED; i++) {
    if (!ATTACHING.test(narrative.tokens[found.first - 1]?.text ?? '')) break;
    // “a letter seen by Holm News”
    const participle = narrative.tokens[found.first - 2];
    const isSeenBy = narrative.tokens[found.first - 1]?.lower === 'by' && participle?.pos === 'VERB';
    const before = narrative.mentionEnding.get(found.first - (isSeenBy ? 3 : 2));
    if (!before) break;
    found = before;
  }
  return found;
}

/** The subject of a finite verb, or of the bare verb of “heard a man shout”. */
export function subjectBefore(narrative: Narrative, verb: number): Mention | null {
  const { tokens, mentionEnding } = narrative;
  const right = mentionEnding.get(verb - 1);
  const isBare = tokens[verb]?.lower === tokens[verb]?.lemma && !/ed$/.test(tokens[verb]?.lower ?? '');
  if (right && isBare && right.kind !== 'pronoun') return right;
  const subject = subjectOf(narrative, verb);
  return subject && subject.last < verb ? subject : null;
}
