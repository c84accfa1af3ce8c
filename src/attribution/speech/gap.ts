import { countBetween, type Narrative } from './narrative.ts';

/** Far and many are one to the model beyond this. */
export const MANY = 60;

/** How much lies between a quotation and other words. */
export interface Gap {
  words: number;
  mentions: number;
  verbs: number;
  quotes: number;
  sentences: number;
  commas: number;
}

/** What lies between a quotation and other words, in its own passage or another. */
export function gapOf(
  own: Narrative,
  other: Narrative,
  quoted: { first: number; last: number },
  first: number,
  last: number,
  delta: number,
  isAfter: boolean,
): Gap {
  const same = delta === 0;
  const from = isAfter ? quoted.last + 1 : same ? last + 1 : 0;
  const to = !isAfter ? quoted.first : same ? first : own.tokens.length;
  const otherFrom = isAfter || same ? 0 : last + 1;
  const otherTo = same ? 0 : isAfter ? first : other.tokens.length;
  const one = own.before;
  const two = other.before;
  return {
    words: Math.min(MANY, countBetween(one.words, from, to) + countBetween(two.words, otherFrom, otherTo)),
    mentions: countBetween(one.mentions, from, to) + countBetween(two.mentions, otherFrom, otherTo),
    verbs: countBetween(one.verbs, from, to) + countBetween(two.verbs, otherFrom, otherTo),
    quotes: countBetween(one.quotes, from, to) + countBetween(two.quotes, otherFrom, otherTo),
    sentences: countBetween(one.sentences, from, to) + countBetween(two.sentences, otherFrom, otherTo),
    commas: countBetween(one.commas, from, to) + countBetween(two.commas, otherFrom, otherTo),
  };
}
