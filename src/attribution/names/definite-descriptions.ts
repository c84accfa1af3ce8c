import type { Token } from '../../text/token.ts';
import { nationalityOf } from '../lexicon/demonyms.ts';
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
 * 26-year-old” “Mira Holt, 26,”, for “the Swede” “Swedish surgeon Mira Holt”); somebody new where one came in without a name (“a surgeon”); else any of those named before.
 */
export function definiteDescriptions(
  narratives: readonly Narrative[],
  memberOf: ReadonlyMap<Mention, Member>,
): (mention: Mention, source: Span) => Described {
  const people = [...memberOf].filter(([, { personhood, given }]) => personhood > 0.5 && given.length > 0);
  const bodies = [...memberOf].filter(([, { personhood }]) => personhood < 0.5);
  return (mention, source) => {
    const tokens = narratives[mention.passage]?.tokens ?? [];
    const head = tokens[mention.head];
    if (mention.kind !== 'nominal' || !head) return null;
    const first = tokens[mention.first]?.lower === 'the' ? mention.first + 1 : mention.first;
    if (tokens[first - 1]?.lower !== 'the') return null;
    if (head.end < source.end) {
      const words = tokens.slice(first).filter(({ end }) => end <= source.end);
      const told = onlyOne(
        people.filter(([one]) => isToldBehind(narratives[one.passage]?.tokens ?? [], one, words)),
      );
      // “the mother of three”
      const isOfSome = words.length === 3 && words[1]?.lower === 'of' && words[2]?.pos === 'NUM';
      return told ?? (isOfSome && people.some(([one]) => one.start < mention.start) ? 'somebody' : null);
    }
    const body = onlyOne(
      bodies.filter(([one, { name }]) => one.start < mention.start && isBodyCalled(name, head.text)),
    );
    if (body) return body;
    const age = AGED.exec(head.lower)?.[1];
    const nationality = /^\p{Lu}/u.test(head.text) ? nationalityOf(head.lower) : null;
    if (age === undefined && nationality === null && !isPersonNoun(head.lower)) return null;
    const calls = age !== undefined ? isAged : nationality !== null ? isOfNation : isCalled;
    const so = people.flatMap(([one, member]) =>
      calls(narratives[one.passage]?.tokens ?? [], one, age ?? nationality ?? head.lower) ? [member] : [],
    );
    const [holder, ...others] = new Set(so);
    if (holder) return others.length === 0 ? holder : 'somebody';
    if (age === undefined && isIntroduced(narratives.slice(0, mention.passage + 1), head)) return null;
    return people.some(([one]) => one.start < mention.start) ? 'somebody' : null;
  };
}

/** Whom all of these mentions are of; null where they are of several, or there are none. */
function onlyOne(found: readonly (readonly [Mention, Member])[]): Member | null {
  const [one, ...others] = new Set(found.map(([, member]) => member));
  return one && others.length === 0 ? one : null;
}

/** “the mother of three” behind “Mira Holt, a mother of three,” */
function isToldBehind(tokens: readonly Token[], { last }: Mention, words: readonly Token[]): boolean {
  if (tokens[last + 1]?.text !== ',') return false;
  const start = last + 2 + Number(DETERMINER.test(tokens[last + 2]?.lower ?? ''));
  return (
    words.every(({ lower }, i) => tokens[start + i]?.lower === lower) &&
    !IN_PHRASE.test(tokens[start + words.length]?.pos ?? '')
  );
}

/** “the bureau” for “Roads Bureau”, “the association” for “Association of Pilots” */
function isBodyCalled(name: string, noun: string): boolean {
  const words = name.split(' ');
  const joint = words.findIndex((word) => /^(?:of|for)$/.test(word));
  const head = words[joint > 0 ? joint - 1 : words.length - 1];
  return words.length > 1 && /^\p{Ll}/u.test(noun) && head?.toLowerCase() === noun;
}

const AGED = /^(\d{1,3})-year-old$/;
const NEW = /^(?:an?|one|another)$/;
const DETERMINER = /^(?:the|an?|his|her|their|its)$/;
const IN_PHRASE = /^(?:ADJ|NOUN|PROPN|VERB|NUM)$/;
/** Words of a description up to the noun that bears it. */
const LONGEST = 6;

/** “surgeon Mira Holt”, “the surgeon, Mira Holt”, “Mira Holt, a retired surgeon” */
function isCalled(tokens: readonly Token[], { first, last }: Mention, noun: string): boolean {
  const before = tokens[first - 1]?.text === ',' ? behindTie(tokens, first - 2) : first - 1;
  if (tokens[before]?.lower === noun || (first < last && tokens[first]?.lower === noun)) return true;
  if (tokens[last + 1]?.text !== ',') return false;
  const start = last + 2 + Number(DETERMINER.test(tokens[last + 2]?.lower ?? ''));
  let at = start;
  while (at < start + LONGEST && IN_PHRASE.test(tokens[at]?.pos ?? '') && tokens[at]?.lower !== noun) at++;
  // “According to Holt, the surgeon said” tells of two.
  return tokens[at]?.lower === noun && !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '');
}

/** The noun of “a surgeon in Holm”, “a friend of the mayor”, where it ends at a token; the token itself where nothing is tied to it. */
function behindTie(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at > last - LONGEST && /^(?:PROPN|NOUN|DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.pos === 'ADP' && tokens[at - 1]?.pos === 'NOUN' ? at - 1 : last;
}

/** “Swedish surgeon Mira Holt”, “the Swedish surgeon, Mira Holt”, “Mira Holt, a Swedish surgeon” */
function isOfNation(tokens: readonly Token[], { first, last }: Mention, nationality: string): boolean {
  const isSo = (token: Token | undefined) =>
    token?.lower === nationality || nationalityOf(token?.lower ?? '') === nationality;
  if (tokens.slice(first, last).some(isSo)) return true;
  let before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  while (IN_PHRASE.test(tokens[before]?.pos ?? '') && !isSo(tokens[before])) before--;
  if (isSo(tokens[before])) return true;
  if (tokens[last + 1]?.text !== ',') return false;
  let at = last + 2 + Number(DETERMINER.test(tokens[last + 2]?.lower ?? ''));
  while (IN_PHRASE.test(tokens[at]?.pos ?? '') && !isSo(tokens[at])) at++;
  return isSo(tokens[at]);
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
