import type { Root } from 'hast';
import type { Position } from 'unist';
import type { Quote } from '../schema/article.ts';
import type { InlineContent } from '../text/inline-content.ts';
import { type Insertion, renderInline, type Wrap } from './render-inline.ts';

/** An annotation as its paragraph shows it. Offsets in UTF-16 code units of the paragraph's text. */
export interface NoteMark {
  id: string;
  kind: string | null;
  /** Its number among the article's notes, from 1. */
  number: number;
  start: number;
  end: number;
  /** Where the mark stands. */
  mark: number;
}

/**
 * A paragraph as the article's page shows it, as hast: quotes as `q` (reported speech as `span`), annotated words as `mark`,
 * and after them an empty link whose number CSS draws, so that copied text is the text of the file.
 *
 * @param offset Where the paragraph starts in the article's text, which the quotes' offsets count from.
 * @param placeOf Where a stretch of the words stands in the file.
 */
export function renderParagraph(
  content: InlineContent,
  quotes: readonly Quote[],
  notes: readonly NoteMark[],
  offset: number,
  placeOf?: (start: number, end: number) => Position | undefined,
): Root {
  return renderInline(content, {
    quotes: quotes.map((quote) => wrapQuote(quote, offset)),
    marks: notes.map(({ id, start, end }) => ({
      start,
      end,
      tagName: 'mark',
      properties: { 'aria-details': id },
    })),
    insertions: notes.map(noteReference),
    placeOf,
  });
}

/** The id of the mark that leads to a note. */
export function referenceId(noteId: string): string {
  return noteId.replace(/^note-/, 'ref-');
}

function wrapQuote(quote: Quote, offset: number): Wrap {
  const { polarity = 'said' } = quote;
  return {
    start: quote.start - offset,
    end: quote.end - offset,
    tagName: quote.kind === 'indirect' ? 'span' : 'q',
    properties: {
      id: quote.id,
      'data-quote': quote.kind,
      ...(polarity === 'said'
        ? quote.speaker && { 'data-speaker': quote.speaker.id }
        : { 'data-polarity': polarity }),
      'data-basis': quote.basis,
      'data-date': quote.date,
    },
  };
}

function noteReference({ id, kind, number, mark }: NoteMark): Insertion {
  return {
    offset: mark,
    element: {
      type: 'element',
      tagName: 'a',
      properties: {
        role: 'doc-noteref',
        id: referenceId(id),
        href: `#${id}`,
        'data-n': String(number),
        'aria-label': kind === null ? `Note ${number}` : `Note ${number}: ${kind}`,
      },
      children: [],
    },
  };
}
