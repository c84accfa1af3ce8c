import { diffArrays } from 'diff';

/** Words in a row: in both texts, or in one or both of them instead of the other's. */
export interface Stretch {
  one: readonly string[];
  other: readonly string[];
  isShared: boolean;
}

/** Aligns two texts word by word (Myers, 1986): what they share in order, and what stands between. */
export function alignWords(one: readonly string[], other: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { value, added, removed } of diffArrays([...one], [...other])) {
    const before = stretches.at(-1);
    if (!added && !removed) stretches.push({ one: value, other: value, isShared: true });
    else if (before && !before.isShared) {
      if (added) before.other = value;
      else before.one = value;
    } else stretches.push({ one: removed ? value : [], other: added ? value : [], isShared: false });
  }
  return slideEnds(stretches);
}

/**
 * A text that is cropped may begin with a word that stands some words before as well, and end with one that comes again: it is moved
 * to where the others are. “It | is old. It | was tested” and “It was tested” share “It was tested”, and nothing is left out within.
 */
function slideEnds(stretches: readonly Stretch[]): Stretch[] {
  const [first, gap, next, ...rest] = stretches;
  if (!first || !gap || !next) return [...stretches];
  if (first.isShared) {
    const lead = slide(first, gap, next, false);
    if (lead) return slideEnd([...lead, ...rest]);
  } else if (rest[0] && gap.isShared && !next.isShared) {
    const lead = slide(gap, next, rest[0], false);
    if (lead) return slideEnd([merged(first, lead[0] as Stretch), ...lead.slice(1), ...rest.slice(1)]);
  }
  return slideEnd(stretches);
}

function slideEnd(stretches: readonly Stretch[]): Stretch[] {
  const at = stretches.length - (stretches.at(-1)?.isShared ? 3 : 4);
  const [before, gap, last, behind] = stretches.slice(Math.max(0, at));
  if (at < 0 || !before?.isShared || !gap || !last) return [...stretches];
  const slid = slide(last, gap, before, true);
  if (!slid) return [...stretches];
  const [tail, run] = [slid[0] as Stretch, slid[1] as Stretch];
  return [...stretches.slice(0, at), run, behind ? merged(tail, behind) : tail];
}

/** An end of shared words, the gap beside it and the shared words behind that: the end goes over to those, if the gap has it too. */
function slide(end: Stretch, gap: Stretch, run: Stretch, isLast: boolean): Stretch[] | null {
  const words = end.one;
  const side = gap.other.length === 0 ? 'one' : gap.one.length === 0 ? 'other' : null;
  if (side === null) return null;
  const left = gap[side];
  const same = isLast ? left.slice(0, words.length) : left.slice(-words.length);
  if (same.join(' ') !== words.join(' ')) return null;
  const rest = isLast
    ? [...left.slice(words.length), ...words]
    : [...words, ...left.slice(0, left.length - words.length)];
  const joined = isLast ? [...run.one, ...words] : [...words, ...run.one];
  return [
    { one: [], other: [], isShared: false, [side]: rest },
    { one: joined, other: joined, isShared: true },
  ];
}

function merged(first: Stretch, second: Stretch): Stretch {
  return { one: [...first.one, ...second.one], other: [...first.other, ...second.other], isShared: false };
}
