import type { Anchor } from '../annotations/anchor.ts';
import type { ApartNote } from '../annotations/apart-note.ts';
import type { Passage } from '../annotations/find-compared.ts';
import type { AnchoredNote } from '../annotations/read-notes.ts';
import { blocksHtml } from '../schema/blocks-html.ts';
import { slugify } from '../schema/slugify.ts';
import type { InlineContent } from '../text/inline-content.ts';
import type { RunningText } from '../text/join-paragraphs.ts';
import { uniqueIds } from '../text/unique-ids.ts';
import { renderInline } from './render-inline.ts';
import { withWholeLinks } from './with-whole-links.ts';
import type { Writers } from './writers.ts';

/** A note as it will be published, and its place. Offsets in UTF-16 code units of its paragraph’s text. */
export interface PlacedNote extends ApartNote {
  /** The paragraph’s place among the article’s, from 0. */
  paragraph: number;
  /** Where its mark stands. */
  mark: number;
  /** The passages that it lays beside its words. */
  passages?: readonly Passage[];
}

/**
 * The notes of the Markdown as they will be published, in the order of their marks.
 *
 * @param url The article's address, from which links count.
 */
export function placeNotes(notes: readonly AnchoredNote[], url: string, writers: Writers): PlacedNote[] {
  const ids = noteIds(notes);
  return notes.map(
    ({ kind, rating, body, author, date, paragraph, start, end, mark, passages, place }, index) => ({
      id: ids[index] ?? '',
      kind,
      rating,
      tags: [],
      replyTo: null,
      body: blocksHtml(
        body.map(({ content, containers }) => ({ html: htmlOf(content, place), containers })),
      ).join(''),
      bodyText: body.map(({ content }) => content.text).join('\n\n'),
      author,
      date,
      paragraph,
      start,
      end,
      mark,
      passages,
    }),
  );

  function htmlOf(content: InlineContent, place: AnchoredNote['place']): string {
    const tree = renderInline(withWholeLinks(content, url), { placeOf: writers.placeIn(content) });
    return writers.write(tree, place);
  }
}

/** The notes of both sorts in the order in which their words end in the text. */
export function mergeNotes(
  placed: readonly PlacedNote[],
  apart: readonly ApartNote[],
  { spans, paragraphAt }: RunningText,
): PlacedNote[] {
  const added = apart.map((note) => {
    const paragraph = paragraphAt(note.start);
    const offset = spans[paragraph]?.start ?? 0;
    const end = note.end - offset;
    return { ...note, paragraph, start: note.start - offset, end, mark: end };
  });
  return [...placed, ...added].sort((a, b) => a.paragraph - b.paragraph || a.end - b.end);
}

/** Where notes stand in the article’s text, by id. */
export function textAnchors(notes: readonly PlacedNote[], { spans }: RunningText): Map<string, Anchor> {
  return new Map(
    notes.map(({ id, paragraph, start, end }) => {
      const offset = spans[paragraph]?.start ?? 0;
      return [id, { start: start + offset, end: end + offset }];
    }),
  );
}

/** `note-` and the label an editor gave: it lasts as long as the label does. */
function noteIds(notes: readonly AnchoredNote[]): string[] {
  const unique = uniqueIds();
  return notes.map(({ label }) => unique(`note-${slugify(label)}`));
}
