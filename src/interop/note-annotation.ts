import type { Annotation, Article, Paragraph } from '../schema/article.ts';
import { toInstant } from '../schema/to-instant.ts';
import { addresses } from './addresses.ts';
import { textTarget } from './text-target.ts';

/**
 * A note as a W3C annotation: its words as HTML; its kind as a classification, with a fact-check’s rating as an
 * assessment; its tags; and for an answer the note it answers.
 */
export function noteAnnotation(article: Article, paragraph: Paragraph, note: Annotation) {
  const { annotations } = addresses(article);
  const { kind, rating, tags, replyTo, canonical, body, author, date, target } = note;
  const text = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  });
  return {
    id: `${annotations}#${note.id}`,
    type: 'Annotation',
    ...(canonical !== undefined && { canonical }),
    motivation: replyTo === null ? 'commenting' : 'replying',
    ...(author !== null && { creator: { type: 'Person', name: author } }),
    ...(date !== null && { created: toInstant(date) }),
    body: [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/html',
        language: article.language,
        value: body,
      },
      ...(kind === null ? [] : [text('classifying', kind)]),
      ...(rating === null ? [] : [text('assessing', rating)]),
      ...tags.map((tag) => text('tagging', tag)),
      ...(replyTo === null
        ? []
        : [{ type: 'SpecificResource', purpose: 'replying', source: `${annotations}#${replyTo}` }]),
    ],
    target: textTarget(article, paragraph, target),
  };
}
