import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { ArticleDocument, ParagraphBlock } from '../markdown/read-document.ts';
import { didYouMean } from '../message/nearest.ts';
import { positionOf } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { Anchor } from './anchor.ts';
import { anchorNote } from './anchor-note.ts';
import { findCompared, type Passage } from './find-compared.ts';
import { type Followed, followEdit, type NoteGround, type Trace } from './follow-edit.ts';
import { type Note, readNote } from './read-note.ts';
import { reportFollowed } from './report-followed.ts';
import { wordsBefore } from './words-before.ts';

/** A note and the words it speaks of. */
export interface AnchoredNote extends Note, Anchor {
  /** The paragraph's place among the document's paragraphs, from 0. */
  paragraph: number;
  /** Where its mark stands, in code units of the paragraph's text. */
  mark: number;
  /** The passages that it lays beside its words. */
  passages: Passage[];
}

const LITERAL_MARK = /\[\^([^\]\s]+)\]/g;

/** The footnotes of a document. */
export interface ReadNotes {
  /** Those that are anchored, in the order of their marks. */
  notes: AnchoredNote[];
  /** Those whose words an edit has changed, or has left without their mark. */
  followed: Followed[];
}

/**
 * Reads the document's footnotes and anchors each to the words before its mark. Reports footnotes that are
 * undefined, unused, defined or marked twice, empty, or away from their words.
 *
 * @param trace What became of words since the last build, for the messages.
 */
export function readNotes(document: ArticleDocument, file: VFile, trace: Trace = () => []): ReadNotes {
  const notes = notesByIdentifier(document, file);
  const anchored: AnchoredNote[] = [];
  const followed: Followed[] = [];
  const marked = new Set<string>();
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph');
  paragraphs.forEach((block, paragraph) => {
    reportUndefined(block, [...notes.values()], file);
    for (const reference of block.content.references) {
      const note = notes.get(reference.identifier);
      if (!note) continue;
      const { place, offset } = reference;
      if (marked.has(note.identifier)) {
        const reason = `Footnote “${note.label}” is marked twice; write a second footnote for the second place.`;
        report(file, 'annotation-duplicate', reason, { place });
        continue;
      }
      marked.add(note.identifier);
      if (follow(note, [{ block, paragraph, mark: offset }], place)) continue;
      const anchor = anchorNote(note, reference, block.content.text, file);
      if (!anchor) continue;
      const passages = findCompared(note, { ...anchor, paragraph }, paragraphs, file);
      anchored.push({ ...note, ...anchor, paragraph, mark: offset, passages });
    }
  });
  const grounds = paragraphs.map((block, paragraph) => ({ block, paragraph, mark: null }));
  for (const note of notes.values()) {
    if (marked.has(note.identifier) || follow(note, grounds, note.place)) continue;
    const reason = `Footnote “${note.label}” has no mark; put “[^${note.label}]” behind the words it speaks of.`;
    report(file, 'annotation-unused', reason, { place: note.place });
  }
  return { notes: anchored, followed };

  function follow(note: Note, grounds: readonly NoteGround[], place: Position | undefined): boolean {
    const mark = grounds[0]?.mark ?? null;
    const before = grounds[0]?.block.content.text.slice(0, mark ?? 0) ?? '';
    if (mark !== null && (note.target === null || wordsBefore(before, note.target))) return false;
    const found = followEdit(note, grounds, trace, String(file));
    if (!found) return false;
    followed.push(found);
    reportFollowed(found, place, mark !== null, file);
    return true;
  }
}

function notesByIdentifier(document: ArticleDocument, file: VFile): Map<string, Note> {
  const notes = new Map<string, Note>();
  const language = document.frontMatter?.language ?? 'en';
  for (const definition of document.footnotes) {
    const note = readNote(definition, file, document.definitions, language);
    if (notes.has(note.identifier)) {
      const reason = `Footnote “${note.label}” is defined twice; give one of them another label.`;
      report(file, 'annotation-duplicate', reason, { place: definition });
    } else notes.set(note.identifier, note);
  }
  return notes;
}

/** Markdown leaves a mark without a footnote in the text as it is. */
function reportUndefined(block: ParagraphBlock, notes: readonly Note[], file: VFile): void {
  const { text, offsets, references } = block.content;
  if (block.containers.at(-1)?.kind === 'code') return;
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
      place: positionOf(file, start, start + mark.length),
      actual: label,
      expected: known,
    });
  }
}
