import type { Narrative } from '../speech/narrative.ts';
import { sexOfName } from './gender.ts';
import type { Mention } from './mention.ts';
import type { ParsedName } from './parse-name.ts';

/** A mention of kind `name`, taken apart. */
export interface Named {
  mention: Mention;
  parsed: ParsedName;
}

/** The first of “Otto and Anna Berg” has the surname of the second, unless somebody else in the text is called Otto by surname. */
export function withSharedSurnames(
  narratives: readonly Narrative[],
  named: readonly Named[],
): readonly Named[] {
  const surnames = new Set(named.flatMap(({ parsed }) => (parsed.given.length > 0 ? [parsed.surname] : [])));
  return named.map((one, i) => {
    const next = named[i + 1];
    const { mention, parsed } = one;
    if (!next || mention.first !== mention.last || surnames.has(parsed.surname)) return one;
    const tokens = narratives[mention.passage]?.tokens ?? [];
    const isJoined =
      next.mention.passage === mention.passage &&
      next.mention.first === mention.last + 2 &&
      tokens[mention.last + 1]?.lower === 'and' &&
      next.parsed.start === next.mention.start;
    const [given] = next.parsed.given;
    if (!isJoined || given === undefined) return one;
    const sex = sexOfName(parsed.name);
    if (sex === null || sexOfName(given) === null) return one;
    const surname = next.parsed.name.split(' ').slice(next.parsed.given.length).join(' ');
    const gender = sex === 'both' ? null : sex;
    return {
      mention,
      parsed: {
        ...parsed,
        name: `${parsed.name} ${surname}`,
        given: [parsed.name],
        surname: next.parsed.surname,
        gender,
        personhood: 1,
      },
    };
  });
}
