import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ParagraphBlock } from '../markdown/read-document.ts';
import { sourceEnd } from '../text/source-end.ts';
import type { Anchor } from './anchor.ts';
import { narrowed } from './narrowed.ts';
import type { Note } from './read-note.ts';
import { CLOSING_MARKS } from './words-before.ts';

/** Stretches of a paragraph, by its place among the document’s, that stand where words of its earlier text stood. */
export type Trace = (words: string, paragraph: number, text: string) => readonly Anchor[];

/** A paragraph in which a note’s words may be. */
export interface NoteGround {
  block: ParagraphBlock;
  /** Its place among the document’s paragraphs, from 0. */
  paragraph: number;
  /** Where the note’s mark stands in its text; null when it has none any more. */
  mark: number | null;
}

/** A change of the file, in UTF-16 code units of it, end exclusive. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A footnote whose words an edit has changed, or has left without their mark. */
export interface Followed {
  note: Note;
  /** The words it speaks of, and what stands there now. */
  was: string;
  now: string;
  /** What gives it the new words and, where it has none, its mark. */
  edits: Edit[];
}

/**
 * Finds what stands now where the words of a note stood when the ledger was saved: right before its mark, or in the only
 * place where they stood when the mark is gone, too.
 *
 * @param source The whole Markdown file.
 * @returns Null when that can’t be said for certain.
 */
export function followEdit(
  note: Note,
  grounds: readonly NoteGround[],
  trace: Trace,
  source: string,
): Followed | null {
  const { target, targetSource } = note;
  if (target === null || targetSource === null) return null;
  const places = grounds.flatMap((ground) => {
    const { text } = ground.block.content;
    const stretches = trace(target, ground.paragraph, text);
    return stretches
      .flatMap((stretch) => upToMark(stretch, text, ground.mark) ?? [])
      .map((stretch) => ({ ...ground, ...narrowed(stretch, target, text) }));
  });
  const [place] = places;
  const isCertain = places.every(({ paragraph, start, end }) => {
    return paragraph === place?.paragraph && start === place.start && end === place.end;
  });
  if (!place || !isCertain) return null;
  const { content } = place.block;
  const now = content.text.slice(place.start, place.end);
  const edits = now === target ? [] : [{ ...targetSource, text: asMarkdown(now) }];
  if (place.mark === null) {
    const behind = sourceEnd(content, place.end - 1, source);
    edits.push({ start: behind, end: behind, text: `[^${note.label}]` });
  }
  return { note, was: target, now, edits };
}

/** The part of a stretch that stands right before the mark; null when the mark is elsewhere. */
function upToMark({ start, end }: Anchor, text: string, mark: number | null): Anchor | null {
  if (mark === null) return { start, end };
  const last = mark - (CLOSING_MARKS.exec(text.slice(0, mark))?.[0].length ?? 0);
  return start < last && last <= end ? { start, end: last } : null;
}

function asMarkdown(words: string): string {
  const text = { type: 'text' as const, value: words.replace(/\s+/g, ' ') };
  return toMarkdown(
    { type: 'paragraph', children: [text] },
    { extensions: [gfmFootnoteToMarkdown()] },
  ).trimEnd();
}
