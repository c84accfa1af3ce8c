import { agreement } from './agreement.ts';
import type { QuotedWords } from './quoted-words.ts';
import { readWords } from './read-words.ts';
import { pairNumber, pairOf, SHINGLE, sharedShingles } from './shared-shingles.ts';
import { wordsNeeded } from './words-needed.ts';

/** Two quotations that agree, as their places in the list, and in how many words. */
interface Agreeing {
  one: number;
  other: number;
  common: number;
}

/** What is joined so far, and in how many words those of it agree that agree most. */
interface Group {
  members: readonly number[];
  strength: number;
}

/**
 * Finds which quotations of several articles tell of one utterance, whole, cropped or a little reworded. A false join is worse than a
 * missed one: who is named and when it was said must agree between all that are joined, and the less is known of that, the more words have to.
 *
 * @returns the places in the list of those that belong together, at least two and of at least two articles, as they were published
 */
export function findUtterances(quotations: readonly QuotedWords[]): number[][] {
  const all = quotations
    .map((quotation, place) => ({ ...quotation, ...readWords(quotation.text), place }))
    .filter(({ words }) => words.length >= SHINGLE)
    .sort((a, b) => order(a.published, b.published) || a.place - b.place);
  const { pairs, stock } = sharedShingles(all);
  const agreeing: Agreeing[] = [];
  const differing = new Set<number>();
  for (const pair of pairs) {
    const [one, other] = pairOf(pair);
    const [a, b] = [all[one], all[other]];
    if (!a || !b) continue;
    const needed = wordsNeeded(a, b);
    if (Math.min(a.words.length, b.words.length) < needed) continue;
    const { common, differs } = agreement(a, b, stock);
    if (common >= needed) agreeing.push({ one, other, common });
    else if (differs) differing.add(pair);
  }
  const isPossible = (a: number, b: number, strength: number) =>
    !differing.has(pairNumber(a, b)) && wordsNeeded(all[a] as QuotedWords, all[b] as QuotedWords) <= strength;
  return joinBestFirst(agreeing, isPossible)
    .filter(({ members }) => new Set(members.map((each) => all[each]?.article)).size > 1)
    .map(({ members }) => members.map((each) => all[each]?.place ?? 0));
}

/** Joins what agrees most first, and only where all that would be together could be one utterance. */
function joinBestFirst(
  agreeing: Agreeing[],
  isPossible: (one: number, other: number, strength: number) => boolean,
): Group[] {
  const groups = new Map<number, Group>();
  const groupOf = (each: number): Group => groups.get(each) ?? { members: [each], strength: 0 };
  agreeing.sort((a, b) => b.common - a.common || a.one - b.one || a.other - b.other);
  for (const { one, other, common } of agreeing) {
    const [left, right] = [groupOf(one), groupOf(other)];
    if (left.members.includes(other)) continue;
    const strength = Math.max(common, left.strength, right.strength);
    if (!left.members.every((a) => right.members.every((b) => isPossible(a, b, strength)))) continue;
    const members = [...left.members, ...right.members].sort((a, b) => a - b);
    for (const each of members) groups.set(each, { members, strength });
  }
  return [...new Map([...groups.values()].map((group) => [group.members, group])).values()].sort(
    (a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
