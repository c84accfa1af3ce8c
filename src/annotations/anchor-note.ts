import type { VFile } from 'vfile';
import { report } from '../message/report.ts';
import { foldMarks } from '../text/fold-marks.ts';
import type { NoteReference } from '../text/inline-content.ts';
import type { Anchor } from './anchor.ts';
import type { Note } from './read-note.ts';
import { CLOSING_MARKS, wordsBefore } from './words-before.ts';

/** A quotation ends and another begins. */
const BETWEEN_QUOTES = /[”»][^“”«»]*[“«]/;
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*$/u;

/**
 * Finds the words a note speaks of: those it names, which must stand right before its mark (straight and curly
 * marks are equal, closing punctuation may come between); where it names none, the quotation that ends at the
 * mark, or else the word before it.
 *
 * @param text The paragraph that holds the mark.
 * @returns Null when the words are not there, which is reported at the mark.
 */
export function anchorNote(note: Note, reference: NoteReference, text: string, file: VFile): Anchor | null {
  const before = text.slice(0, reference.offset);
  if (note.target === null) return wordsWithoutName(note, reference, before, file);
  const anchor = wordsBefore(before, note.target);
  if (anchor) {
    warnOfTwoQuotes(note, reference, text.slice(anchor.start, anchor.end), file);
    return anchor;
  }
  const places = foldMarks(text).split(foldMarks(note.target)).length - 1;
  const ruleId = places > 1 ? 'annotation-ambiguous' : 'annotation-target';
  report(file, ruleId, explain(note, note.target, before, places), {
    place: reference.place,
    actual: before.slice(-note.target.length),
    expected: [note.target],
  });
  return null;
}

function wordsWithoutName(
  { label }: Note,
  { place }: NoteReference,
  before: string,
  file: VFile,
): Anchor | null {
  const anchor = lastWords(before);
  if (anchor.start < anchor.end) return anchor;
  const reason = `Footnote “${label}” has its mark before any word; put “[^${label}]” behind the words it speaks of.`;
  report(file, 'annotation-target', reason, { place });
  return null;
}

/** What is said of two quotations together may hold of neither, and a page can’t show whose words it is about. */
function warnOfTwoQuotes({ label }: Note, { place }: NoteReference, words: string, file: VFile): void {
  if (!BETWEEN_QUOTES.test(words)) return;
  const reason = `Footnote “${label}” speaks of words in two quotations; write a footnote for each.`;
  report(file, 'annotation-quotes', reason, { place, actual: words, fatal: false });
}

function lastWords(before: string): Anchor {
  // Where no mark ends the words, the whole pattern would be tried from each mark before.
  const quotation = /[”"]$/.test(before) ? /[“"][^“”"]*[”"]$/.exec(before) : null;
  if (quotation) return { start: quotation.index, end: before.length };
  const end = before.length - (CLOSING_MARKS.exec(before)?.[0].length ?? 0);
  const word = LAST_WORD.exec(before.slice(0, end));
  return { start: word ? word.index : end, end };
}

function explain(note: Note, target: string, before: string, places: number): string {
  const mark = `[^${note.label}]`;
  if (places > 1) {
    return `Footnote “${note.label}” speaks of “${target}”, which stands in ${places} places of its paragraph, none of them right before its mark; move “${mark}” behind the one that is meant.`;
  }
  const intro = `Footnote “${note.label}” speaks of “${target}”, which does not stand right before its mark`;
  if (places === 1) return `${intro}; move “${mark}” behind those words.`;
  const words = before.trimEnd().split(/\s+/).slice(-target.split(/\s+/).length).join(' ');
  return `${intro}; found “${words}”. Name the words as they stand in the text.`;
}
