import type { Article } from '../schema/article.ts';
import { isAsserted } from '../schema/is-asserted.ts';
import { lastModified } from '../schema/last-modified.ts';
import { toInstant } from '../schema/to-instant.ts';
import { addresses } from './addresses.ts';
import { noteAnnotation } from './note-annotation.ts';
import { quoteAnnotation } from './quote-annotation.ts';

/** How many annotations an article’s collection has. */
export function countAnnotations({ sections, annotations }: Article): number {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const ids = new Set(paragraphs.map(({ id }) => id));
  const notes = annotations.filter(({ target }) => ids.has(target.paragraph));
  return paragraphs.reduce((sum, { quotes }) => sum + quotes.filter(isAsserted).length, notes.length);
}

/**
 * The asserted quotes and the notes of an article as a W3C AnnotationCollection whose one page is embedded whole: quotes first, then
 * notes, each in the order of the text.
 *
 * @see https://www.w3.org/TR/annotation-model/#collections
 */
export function annotationCollection(article: Article) {
  const id = addresses(article).annotations;
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const items = [
    ...paragraphs.flatMap((paragraph) =>
      paragraph.quotes.filter(isAsserted).map((quote) => quoteAnnotation(article, paragraph, quote)),
    ),
    ...article.annotations.flatMap((note) => {
      const paragraph = paragraphs.find((each) => each.id === note.target.paragraph);
      return paragraph ? [noteAnnotation(article, paragraph, note)] : [];
    }),
  ];
  const page = `${id}#page-1`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: article.headline,
    modified: newest([lastModified(article), ...article.annotations.map(({ date }) => date)]),
    total: items.length,
    first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    last: page,
  };
}

/** The latest of some dates, as an instant. */
function newest(dates: readonly (string | null)[]): string | undefined {
  return dates
    .filter((date) => date !== null)
    .map(toInstant)
    .sort()
    .at(-1);
}
