import { isTitleCased } from '../../text/title-case.ts';
import type { Narrative } from '../speech/narrative.ts';
import type { Member } from './cast.ts';
import type { Mention } from './mention.ts';
import { parseName } from './parse-name.ts';

/**
 * Who answers in an interview whose turns are “Q:” and “A:”: the only person named before its first question, byline left out;
 * null where there are more.
 */
export function intervieweeOf(
  narratives: readonly Narrative[],
  memberOf: ReadonlyMap<Mention, Member>,
): Pick<Member, 'name' | 'id'> | null {
  const first = narratives.findIndex(({ passage }) => passage.turn !== undefined);
  const people = new Map<string, Pick<Member, 'name' | 'id'>>();
  const writers = new Set<string>();
  for (const { tokens, mentions } of narratives.slice(0, first))
    for (const mention of mentions) {
      const parsed = mention.kind === 'name' ? parseName(tokens, mention) : null;
      const member = memberOf.get(mention);
      if (!parsed || !member) continue;
      if (isByline(tokens[mention.first - 1]?.lower, mention, tokens.length)) writers.add(parsed.surname);
      // Of a headline, where all words have capitals, a given name makes a person.
      const isPerson = isTitleCased(tokens)
        ? parsed.personhood === 1
        : member.personhood > 0.5 && !isPlace(tokens[mention.first - 1]?.lower, parsed.personhood);
      if (!isPerson || (parsed.given.length === 0 && member.given.length === 0)) continue;
      people.set(parsed.surname, member.given.length > 0 ? member : { name: parsed.name, id: member.id });
    }
  const [one, ...others] = [...people].filter(([surname]) => !writers.has(surname));
  return one && others.length === 0 ? one[1] : null;
}

/** “By Otto Stein”, and nothing more but a paper’s name. */
const isByline = (before: string | undefined, { first, last }: Mention, length: number) =>
  before === 'by' && first === 1 && length - last < LONGEST_PAPER;

const LONGEST_PAPER = 6;

/** “Head gardener of Eddle Hall”: what may be a person’s name and may be a house’s is the house’s here. */
const isPlace = (before: string | undefined, personhood: number) =>
  personhood < 1 && /^(?:of|at|in|near|from)$/.test(before ?? '');
