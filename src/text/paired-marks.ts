import { quotationMarks } from './quotation-marks.ts';
import type { Bounds } from './sentence-around.ts';
import { singleMarked } from './single-marks.ts';

/** A quotation mark and the one that it belongs to. */
export interface PairedMark extends Bounds {
  opens: boolean;
  /** Whether it is a mark within others, ‘so’. */
  isSingle: boolean;
  /** Null where the other mark isn't in the text. */
  partner: Bounds | null;
}

/**
 * The quotation marks of a text in their order, each with the one that it belongs to. A quotation that goes on in another
 * paragraph opens again there: those marks have the same partner.
 *
 * @param text one paragraph, or several with an empty line between them; offsets are UTF-16 code units
 * @param language BCP 47; German and its neighbours close with the mark that opens in English
 */
export function pairedMarks(text: string, language: string): PairedMark[] {
  return [...doubleMarks(text, language), ...singleMarks(text)].sort((a, b) => a.start - b.start);
}

function doubleMarks(text: string, language: string): PairedMark[] {
  const marks: PairedMark[] = [];
  const open: PairedMark[][] = [];
  for (const { start, end, role } of quotationMarks(text, 0, text.length, language)) {
    const opens = role === 'open' || (role === 'either' && open.length === 0);
    const mark: PairedMark = { start, end, opens, isSingle: false, partner: null };
    marks.push(mark);
    const last = open.at(-1);
    if (opens && last && /\n\s*$/.test(text.slice(0, start))) last.push(mark);
    else if (opens) open.push([mark]);
    else if (last) {
      open.pop();
      mark.partner = last[0] ?? null;
      for (const each of last) each.partner = mark;
    }
  }
  return marks;
}

function singleMarks(text: string): PairedMark[] {
  return singleMarked(text, 0, text.length).flatMap(({ start, end, closed }) => {
    const opening: PairedMark = { start, end: start + 1, opens: true, isSingle: true, partner: null };
    if (!closed) return [opening];
    const closing: PairedMark = { start: end - 1, end, opens: false, isSingle: true, partner: opening };
    return [{ ...opening, partner: closing }, closing];
  });
}
