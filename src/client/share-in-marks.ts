import { type PairedMark, pairedMarks } from '../text/paired-marks.ts';

/** Marks for a quotation within another, by those around it, as the languages of the interface write them. */
const WITHIN: Record<string, readonly [open: string, close: string]> = {
  '„': ['‚', '‘'],
  '«': ['“', '”'],
};
const WITHIN_OTHERS = ['‘', '’'] as const;

/** What goes into quotation marks. */
interface Unmarked {
  words: string;
  /** How the language quotes, around `{words}`. */
  quotation: string;
  /** A BCP 47 tag. */
  language: string;
}

/**
 * Words in quotation marks, as a citation has them: those within become marks of the other sort, and one whose partner was left out
 * gets it back. Words that are nothing but quotations have their marks already.
 */
export function inMarks({ words, quotation, language }: Unmarked): string {
  const marks = pairedMarks(words, language);
  if (isQuoted(words, marks)) return words;
  const around = quotation.split('{words}').map((mark) => mark.trim());
  const within = WITHIN[around[0] ?? ''] ?? WITHIN_OTHERS;
  const other = (mark: PairedMark, opens: boolean) => (mark.isSingle ? around : within)[opens ? 0 : 1] ?? '';
  let before = '';
  let inner = '';
  let behind = '';
  let at = 0;
  for (const mark of marks) {
    const text = words.slice(at, mark.start);
    inner += (isSpaced(words, mark) && !mark.opens ? text.trimEnd() : text) + other(mark, mark.opens);
    at = mark.end + (isSpaced(words, mark) && mark.opens ? 1 : 0);
    if (mark.partner === null && mark.opens) behind = other(mark, false) + behind;
    else if (mark.partner === null) before = other(mark, true) + before;
  }
  // What a reader selects may hold what a replacement would take for its own signs.
  return quotation.replace('{words}', () => before + inner + words.slice(at) + behind);
}

/** Whether a space belongs to a mark, as in French. */
function isSpaced(words: string, { start, end, opens }: PairedMark): boolean {
  return /[«»]/.test(words.slice(start, end)) && /\s/.test((opens ? words[end] : words[start - 1]) ?? '');
}

function isQuoted(words: string, marks: readonly PairedMark[]): boolean {
  let outside = '';
  let at = 0;
  for (const { start, opens, isSingle, partner } of marks) {
    if (!opens || isSingle || partner === null || start < at) continue;
    outside += words.slice(at, start);
    at = partner.end;
  }
  return !/[\p{L}\p{N}]/u.test(outside + words.slice(at));
}
