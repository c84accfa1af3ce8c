/** Code units that are surely in view where little of a text is shown: the better part of four lines of a phone. */
const IN_VIEW = 110;
/** Code units shown before the first mark, at most: what it stands in. */
const LEAD = 40;

/**
 * Where to begin showing a line of which only the start is seen, so that as many of its marks as can be are in view.
 *
 * @param start,end the line, in UTF-16 code units of the text
 * @param marks those within it
 * @returns the start of a word, in code units of the text; the start of the line if as much is seen from there
 */
export function excerptStart(
  text: string,
  marks: readonly (readonly [number, number])[],
  start: number,
  end: number,
): number {
  const seenFrom = (from: number) => marks.filter(([first, last]) => first >= from && last <= from + IN_VIEW);
  let best = start;
  for (const [first] of marks) if (seenFrom(first).length > seenFrom(best).length) best = first;
  if (best - start <= LEAD || end - start <= IN_VIEW) return start;
  const lead = text.indexOf(' ', best - LEAD) + 1;
  return lead > 0 && lead < best ? lead : best;
}
