import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { ArticleDocument, ParagraphBlock } from '../markdown/read-document.ts';
import { didYouMean } from '../message/nearest.ts';
import { report } from '../message/report.ts';
import { type Anchor, anchorNote } from './anchor-note.ts';
import { type Note, readNote } from './read-note.ts';

/** A note and the words it speaks of. */
export interface AnchoredNote extends Note, Anchor {
  /** The paragraph's place among the document's paragraphs, from 0. */
  paragraph: number;
  /** Where its mark stands, in code units of the paragraph's text. */
  mark: number;
}

const LITERAL_MARK = /\[\^([^\]\s]+)\]/g;

/**
 * Reads the document's footnotes and anchors each to the words before its mark. Reports footnotes that are
 * undefined, unused, defined or marked twice, empty, or away from their words.
 *
 * @returns The notes in the order of their marks.
 */
export function readNotes(document: ArticleDocument, file: VFile): AnchoredNote[] {
  const urls = new Map(document.definitions.map((node) => [node.identifier, node.url]));
  const notes = new Map<string, Note>();
  for (const definition of document.footnotes) {
    const note = readNote(definition, file, (identifier) => urls.get(identifier));
    if (notes.has(note.identifier)) {
      const reason = `Footnote “${note.label}” is defined twice; give one of them another label.`;
      report(file, 'annotation-duplicate', reason, { place: definition });
    } else notes.set(note.identifier, note);
  }
  const anchored = new Map<string, AnchoredNote>();
  const marked = new Set<string>();
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph');
  paragraphs.forEach((block, paragraph) => {
    reportUndefined(block, [...notes.values()], file);
    for (const reference of block.content.references) {
      const note = notes.get(reference.identifier);
      if (!note) continue;
      if (marked.has(note.identifier)) {
        const reason = `Footnote “${note.label}” is marked twice; write a second footnote for the second place.`;
        report(file, 'annotation-duplicate', reason, { place: reference.place });
        continue;
      }
      marked.add(note.identifier);
      const anchor = anchorNote(note, reference, block.content.text, file);
      if (anchor) anchored.set(note.identifier, { ...note, ...anchor, paragraph, mark: reference.offset });
    }
  });
  for (const note of notes.values()) {
    if (marked.has(note.identifier)) continue;
    const reason = `Footnote “${note.label}” has no mark; put “[^${note.label}]” behind the words it speaks of.`;
    report(file, 'annotation-unused', reason, { place: note.place });
  }
  return [...anchored.values()];
}

/** Markdown leaves a mark without a footnote in the text as it is. */
function reportUndefined(block: ParagraphBlock, notes: readonly Note[], file: VFile): void {
  const { text, offsets, references } = block.content;
  if (block.containers.includes('code')) return;
  const points = location(file);
  for (const match of text.matchAll(LITERAL_MARK)) {
    const start = offsets[match.index] ?? 0;
    if (String(file).charAt(start) === '\\') continue;
    const [mark, label = ''] = match;
    const end = match.index + mark.length;
    const inner = references.find(({ offset }) => match.index < offset && offset < end);
    if (inner) {
      const reason = `The mark “[^${inner.label}]” stands in the mark “${mark}”; write one behind the other: “${mark}[^${inner.label}]”.`;
      report(file, 'annotation-nested', reason, { place: inner.place, actual: inner.label });
      continue;
    }
    const known = notes.map((note) => note.label);
    const reason = `“${mark}” has no footnote; write one that starts with “${mark}:”.${didYouMean(label, known)}`;
    report(file, 'annotation-undefined', reason, {
      place: { start: pointAt(start), end: pointAt(start + mark.length) },
      actual: label,
      expected: known,
    });
  }

  function pointAt(offset: number) {
    return points.toPoint(offset) ?? { line: 1, column: 1 };
  }
}
