import { foldMarks } from '../text/fold-marks.ts';

/** Text in which only words and marks count, and where each of its code units stands in the original. */
export interface FoldedText {
  text: string;
  /** One more than there are code units: the last is the length of the original. */
  offsets: number[];
}

/** Text with straight quotation marks and one space for any run of white space: as copies of it may differ. */
export function foldWords(original: string): FoldedText {
  const marks = foldMarks(original);
  let text = '';
  let isBehindSpace = false;
  const offsets: number[] = [];
  for (let at = 0; at < marks.length; at++) {
    const isSpace = /\s/.test(marks.charAt(at));
    if (isSpace && isBehindSpace) continue;
    text += isSpace ? ' ' : marks.charAt(at);
    isBehindSpace = isSpace;
    offsets.push(at);
  }
  return { text, offsets: [...offsets, original.length] };
}
