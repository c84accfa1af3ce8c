import type { AnchoredNote } from '../annotations/read-notes.ts';
import type { Annotation } from '../schema/article.ts';
import type { RunningText } from '../text/join-paragraphs.ts';
import { slugify } from '../text/slugify.ts';
import { renderInline } from './render-inline.ts';

/** How many code units of the text around the target a selector keeps, as annotation clients do. */
const CONTEXT_LENGTH = 32;

/**
 * The notes as annotations with their targets in the article's text (W3C Web Annotation: TextQuoteSelector,
 * TextPositionSelector).
 *
 * @param paragraphIds The permalink ids, by a paragraph's place.
 */
export function assembleAnnotations(
  notes: readonly AnchoredNote[],
  { text, spans }: RunningText,
  paragraphIds: readonly string[],
): Annotation[] {
  const ids = noteIds(notes);
  return notes.map((note, index) => {
    const offset = spans[note.paragraph]?.start ?? 0;
    const start = offset + note.start;
    const end = offset + note.end;
    return {
      id: ids[index] ?? '',
      kind: note.kind,
      rating: note.rating,
      tags: [],
      replyTo: null,
      body: note.body.map((content) => `<p>${renderInline(content)}</p>`).join(''),
      bodyText: note.body.map((content) => content.text).join('\n\n'),
      author: note.author,
      date: note.date,
      target: {
        paragraph: paragraphIds[note.paragraph] ?? '',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
        suffix: text.slice(end, end + CONTEXT_LENGTH),
        start,
        end,
      },
    };
  });
}

/** `note-` and the label an editor gave: it lasts as long as the label does. */
function noteIds(notes: readonly AnchoredNote[]): string[] {
  const taken = new Map<string, number>();
  return notes.map(({ label }) => {
    const id = `note-${slugify(label)}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
