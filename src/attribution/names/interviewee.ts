import { isTitleCased } from '../../text/title-case.ts';
import type { Token } from '../../text/token.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import type { Mention } from './mention.ts';
import { type ParsedName, parseName } from './parse-name.ts';
import { personBeside } from './person-beside.ts';

interface Introduction {
  tokens: readonly Token[];
  mentions: readonly Mention[];
}

interface Person {
  mention: Mention;
  /** Whether the text says what the person is: “the potter Anna Berg”, “Anna Berg, the mayor,”. */
  isDescribed: boolean;
}

/**
 * Who answers in an interview: the only person named before its first question, whoever writes or asks left out, or of several the only one
 * who is described; null where nobody is, or more are.
 *
 * @param introductions what stands before the first question
 */
export function intervieweeOf(introductions: readonly Introduction[]): Mention | null {
  const people = new Map<string, Person>();
  const writers = new Set<string>();
  for (const { tokens, mentions } of introductions)
    for (const mention of mentions) {
      if (mention.kind === 'nominal' && holdsName(tokens, mention)) return null;
      const parsed = mention.kind === 'name' ? parseName(tokens, mention) : null;
      if (!parsed || parsed.given.length === 0) continue;
      if (isByline(tokens, mention) || isTalkedTo(tokens, mention)) writers.add(parsed.surname);
      if (!isPerson(tokens, mention, parsed)) continue;
      const known = people.get(parsed.surname);
      people.set(parsed.surname, {
        mention: known?.mention ?? mention,
        isDescribed: known?.isDescribed === true || isDescribed(tokens, mention, parsed),
      });
    }
  const others = [...people].filter(([surname]) => !writers.has(surname)).map(([, person]) => person);
  const described = others.filter((person) => person.isDescribed);
  const [one] = others.length === 1 ? others : described.length === 1 ? described : [];
  return one?.mention ?? null;
}

/** Whether a description has a name in it that is not told apart from it. */
const holdsName = (tokens: readonly Token[], { first, last }: Mention) =>
  tokens.slice(first, last + 1).filter(({ pos }) => pos === 'PROPN').length >= 2;

/** “By Otto Stein”, and nothing more but a paper’s name. */
const isByline = (tokens: readonly Token[], { first, last }: Mention) =>
  tokens[first - 1]?.lower === 'by' && first === 1 && tokens.length - last < LONGEST_PAPER;

const LONGEST_PAPER = 6;

/** “She talks to Otto Stein about clay”: she who is introduced answers. */
function isTalkedTo(tokens: readonly Token[], { first }: Mention): boolean {
  const [pronoun, verb, to] = tokens.slice(Math.max(0, first - 3), first);
  const isTalk = /^(?:talk|speak|chat|sit)$/.test(verb?.lemma ?? '') && /^(?:to|with)$/.test(to?.lower ?? '');
  return isTalk && /^(?:he|she|they)$/.test(pronoun?.lower ?? '');
}

function isPerson(tokens: readonly Token[], mention: Mention, { personhood }: ParsedName): boolean {
  if (personhood === 1 || personBeside(tokens, mention) === true) return true;
  // In a headline all words have capitals, and “of Holm Lodge” is a house’s name.
  if (isTitleCased(tokens) || personhood === 0) return false;
  return !/^(?:of|at|in|near|from)$/.test(tokens[mention.first - 1]?.lower ?? '');
}

function isDescribed(tokens: readonly Token[], mention: Mention, { start }: ParsedName): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return isPersonNoun(before?.lower ?? '') || personBeside(tokens, mention) === true;
}
