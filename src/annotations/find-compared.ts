import type { VFile } from 'vfile';
import type { ParagraphBlock } from '../markdown/read-document.ts';
import { positionOf } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { foldMarks } from '../text/fold-marks.ts';
import type { Anchor } from './anchor.ts';
import type { Note } from './read-note.ts';

/** A passage of the text. */
export interface Passage extends Anchor {
  /** The paragraph's place among the document's, from 0. */
  paragraph: number;
}

/**
 * Finds the passages with which a note compares its words. Each has to stand in one place of the text, and not where the note's own words
 * do: what doesn't is reported where the note names it.
 *
 * @param own The words that the note speaks of.
 */
export function findCompared(
  note: Note,
  own: Passage,
  paragraphs: readonly ParagraphBlock[],
  file: VFile,
): Passage[] {
  if (note.compared?.passages.length === 0) {
    const reason = `Footnote “${note.label}” compares its words with nothing; write the other passages in quotation marks behind “compare:”.`;
    report(file, 'annotation-compare', reason, {
      place: positionOf(file, note.compared.key.start, note.compared.key.end),
    });
  }
  return (note.compared?.passages ?? []).flatMap(({ words, start, end }) => {
    const places = paragraphs.flatMap(({ content }, paragraph) => placesOf(words, content.text, paragraph));
    const others = places.filter((place) => !overlaps(place, own));
    const [place] = others;
    if (place && others.length === 1) return [place];
    report(file, 'annotation-compare', faultOf(note, words, others.length, places.length), {
      place: positionOf(file, start, end),
      actual: words,
    });
    return [];
  });
}

function placesOf(words: string, text: string, paragraph: number): Passage[] {
  const [folded, within] = [foldMarks(words), foldMarks(text)];
  const places: Passage[] = [];
  for (let at = within.indexOf(folded); at >= 0; at = within.indexOf(folded, at + 1)) {
    places.push({ paragraph, start: at, end: at + words.length });
  }
  return places;
}

function overlaps(one: Passage, other: Passage): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

function faultOf({ label }: Note, words: string, others: number, all: number): string {
  const intro = `Footnote “${label}” compares its words with “${words}”`;
  if (others > 1)
    return `${intro}, which stands in ${others} places of the text; name more of the words around the one that is meant.`;
  if (all > 0) return `${intro}, which are its own; name a passage elsewhere in the text.`;
  return `${intro}, which does not stand in the text; name the words as they stand there.`;
}
