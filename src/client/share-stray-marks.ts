import { pairedMarks } from '../text/paired-marks.ts';

/** What may stand behind a closing mark and belongs to the sentence around it. */
const STOPS = /^[.,;:!?…]*$/;

/**
 * A stretch of a paragraph without the quotation marks at its ends whose other mark lies outside: they would open or close
 * nothing. With a mark at its end go the stops behind it, which are those of the sentence around.
 *
 * @param span in UTF-16 code units of the paragraph, end exclusive
 * @param language of the paragraph, as a BCP 47 tag
 */
export function withoutStrayMarks(
  paragraph: string,
  span: readonly [number, number],
  language: string,
): [number, number] {
  let [start, end] = span;
  const marks = pairedMarks(paragraph, language);
  const isStray = ({ partner }: (typeof marks)[number]) =>
    partner === null || partner.start < start || partner.end > end;
  for (const mark of marks) {
    if (!mark.opens || mark.start !== start || !isStray(mark)) continue;
    start = mark.end + spaces(/^\s*/, paragraph.slice(mark.end, end));
  }
  for (const mark of marks.toReversed()) {
    const isLast = mark.end <= end && STOPS.test(paragraph.slice(mark.end, end));
    if (mark.opens || !isLast || !isStray(mark)) continue;
    end = mark.start - spaces(/\s*$/, paragraph.slice(start, mark.start));
  }
  return [start, end];
}

function spaces(where: RegExp, text: string): number {
  return where.exec(text)?.[0].length ?? 0;
}
