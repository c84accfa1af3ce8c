import type { Mention } from '../names/mention.ts';
import type { Candidate } from './candidates.ts';
import { countBetween, type Narrative } from './narrative.ts';

/** Words between a name and the verb: an apposition, a relative clause. */
const LONGEST = 25;

/**
 * The name that a sentence begins with, where a candidate only ends the words that describe it: “Anna Berg, who is head of
 * the Harbour Fund said”, “Anna Berg (C), a farmer and a member of the council, said”. The candidate itself anywhere else.
 */
export function behindApposition(candidate: Candidate): Candidate {
  const { narrative, mention, cue } = candidate;
  const { tokens } = narrative;
  if (cue === null || cue < mention.last || mention.kind === 'pronoun') return candidate;
  const isBesideCue =
    countBetween(narrative.before.verbs, mention.last + 1, cue) === 0 &&
    !tokens.slice(mention.last + 1, cue - 1).some(({ text }) => text === ',');
  const name = isBesideCue ? describedBy(narrative, mention) : undefined;
  return name ? { ...candidate, mention: name } : candidate;
}

function describedBy(
  { tokens, mentions, quoteAt, before }: Narrative,
  mention: Mention,
): Mention | undefined {
  const name = mentions.find(({ first }) => countBetween(before.sentences, first, mention.first) === 0);
  if (name?.kind !== 'name' || name.last >= mention.first || name.last === name.first) return undefined;
  if (mention.last - name.last > LONGEST || !opensSentence(name)) return undefined;
  let at = name.last + 1;
  if (tokens[at]?.text === '(') while (at < mention.first && tokens[at]?.text !== ')') at++;
  if (tokens[at]?.text === ')') at++;
  if (tokens[at]?.text !== ',') return undefined;
  const isRelative = tokens[at + 1]?.lower === 'who';
  const between = tokens.slice(at + 1, mention.first);
  const isDescription = between.every(
    ({ text, pos }, i) => text !== ',' && quoteAt[at + 1 + i] === -1 && (isRelative || pos !== 'AUX'),
  );
  const verbs = countBetween(before.verbs, at + 1, mention.first);
  // A relative clause has a verb of its own, and a name in apposition may have a participle before it.
  return isDescription && (verbs === 0 || (verbs <= 2 && (isRelative || hasRelative(between))))
    ? name
    : undefined;

  function opensSentence({ first }: Mention): boolean {
    return (
      first === 0 || before.sentences[first] !== before.sentences[first - 1] || quoteAt[first - 1] !== -1
    );
  }
}

const hasRelative = (tokens: readonly { lower: string }[]) => tokens.some(({ lower }) => lower === 'who');
