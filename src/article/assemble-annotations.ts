import type { Passage } from '../annotations/find-compared.ts';
import type { Annotation } from '../schema/article.ts';
import type { RunningText } from '../text/join-paragraphs.ts';
import type { PlacedNote } from './place-notes.ts';

/** How many code units of the text around the target a selector keeps, as annotation clients do. */
const CONTEXT_LENGTH = 32;

/**
 * The notes as annotations with their targets in the article's text (W3C Web Annotation: TextQuoteSelector,
 * TextPositionSelector).
 *
 * @param paragraphIds The permalink ids, by a paragraph's place.
 */
export function assembleAnnotations(
  notes: readonly PlacedNote[],
  { text, spans }: RunningText,
  paragraphIds: readonly string[],
): Annotation[] {
  return notes.map(({ paragraph, passages = [], ...note }) => ({
    id: note.id,
    kind: note.kind,
    rating: note.rating,
    tags: note.tags,
    replyTo: note.replyTo,
    ...(note.canonical !== undefined && { canonical: note.canonical }),
    body: note.body,
    bodyText: note.bodyText,
    author: note.author,
    date: note.date,
    target: targetOf({ ...note, paragraph }),
    ...(passages.length > 0 && { compared: passages.map(targetOf) }),
  }));

  function targetOf({ paragraph, ...words }: Passage): Annotation['target'] {
    const span = spans[paragraph] ?? { start: 0, end: 0 };
    const start = span.start + words.start;
    const end = span.start + words.end;
    return {
      paragraph: paragraphIds[paragraph] ?? '',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
      start,
      end,
    };
  }
}
