import type { Token } from '../../text/token.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import type { Span } from '../passage.ts';
import type { Narrative } from '../speech/narrative.ts';
import type { Member } from './cast.ts';
import type { Mention } from './mention.ts';

/** Who “the surgeon” may be: the one whom the text calls so by name, somebody of those that it names, or nobody of these. */
export type Described = Member | 'somebody' | null;

/**
 * A description of one person with “the” and nothing behind it takes up somebody that the text told of (Prince 1992, on old and
 * new in discourse): whoever alone is called so beside the name (“surgeon Mira Holt”, “Mira Holt, a surgeon”, for “the
 * 26-year-old” “Mira Holt, 26,”); somebody new where one came in without a name (“a surgeon”); else any of those named before.
 */
export function definiteDescriptions(
  narratives: readonly Narrative[],
  memberOf: ReadonlyMap<Mention, Member>,
): (mention: Mention, source: Span) => Described {
  const people = [...memberOf].filter(([, { personhood, given }]) => personhood > 0.5 && given.length > 0);
  return (mention, source) => {
    const tokens = narratives[mention.passage]?.tokens ?? [];
    const head = tokens[mention.head];
    if (mention.kind !== 'nominal' || !head || head.end < source.end) return null;
    if (tokens[mention.first]?.lower !== 'the' && tokens[mention.first - 1]?.lower !== 'the') return null;
    const age = AGED.exec(head.lower)?.[1];
    if (age === undefined && !isPersonNoun(head.lower)) return null;
    const calls = age === undefined ? isCalled : isAged;
    const so = people.flatMap(([one, member]) =>
      calls(narratives[one.passage]?.tokens ?? [], one, age ?? head.lower) ? [member] : [],
    );
    const [holder, ...others] = new Set(so);
    if (holder) return others.length === 0 ? holder : 'somebody';
    if (age === undefined && isIntroduced(narratives.slice(0, mention.passage + 1), head)) return null;
    return people.some(([one]) => one.start < mention.start) ? 'somebody' : null;
  };
}

const AGED = /^(\d{1,3})-year-old$/;
const NEW = /^(?:an?|one|another)$/;
const DETERMINER = /^(?:the|an?|his|her|their|its)$/;
const IN_PHRASE = /^(?:ADJ|NOUN|PROPN|VERB|NUM)$/;
/** Words of a description up to the noun that bears it. */
const LONGEST = 6;

/** “surgeon Mira Holt”, “the surgeon, Mira Holt”, “Mira Holt, a retired surgeon” */
function isCalled(tokens: readonly Token[], { first, last }: Mention, noun: string): boolean {
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (tokens[before]?.lower === noun || (first < last && tokens[first]?.lower === noun)) return true;
  if (tokens[last + 1]?.text !== ',') return false;
  const start = last + 2 + Number(DETERMINER.test(tokens[last + 2]?.lower ?? ''));
  let at = start;
  while (at < start + LONGEST && IN_PHRASE.test(tokens[at]?.pos ?? '') && tokens[at]?.lower !== noun) at++;
  return tokens[at]?.lower === noun;
}

/** “Mira Holt, 26,” */
function isAged(tokens: readonly Token[], { last }: Mention, age: string): boolean {
  return tokens[last + 1]?.text === ',' && tokens[last + 2]?.text === age;
}

/** Whether one came in without a name before: “a surgeon”, “one young surgeon”. */
function isIntroduced(narratives: readonly Narrative[], head: Token): boolean {
  return narratives.some(({ tokens }) =>
    tokens.some(({ lower, start }, at) => {
      if (lower !== head.lower || start >= head.start) return false;
      let first = at - 1;
      while (first > at - LONGEST && IN_PHRASE.test(tokens[first]?.pos ?? '')) first--;
      return NEW.test(tokens[first]?.lower ?? '');
    }),
  );
}
