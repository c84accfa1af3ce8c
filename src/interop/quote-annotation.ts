import type { Article, Paragraph, Quote } from '../schema/article.ts';
import { addresses } from './addresses.ts';
import { textTarget } from './text-target.ts';

/** A quote as a W3C annotation that identifies its speaker and, by tags, its kind and how the speaker is known. */
export function quoteAnnotation(article: Article, paragraph: Paragraph, quote: Quote) {
  const { annotations, speaker: pageOf } = addresses(article);
  const speaker = article.speakers.find(({ id }) => id === quote.speaker?.id);
  const page = speaker ? pageOf(speaker) : null;
  return {
    id: `${annotations}#${quote.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      ...(speaker ? [textBody('identifying', speaker.name)] : []),
      ...(page !== null ? [{ type: 'SpecificResource', source: page, purpose: 'identifying' }] : []),
      ...[quote.kind, quote.basis].map((tag) => textBody('tagging', tag)),
    ],
    target: textTarget(article, paragraph, quote),
  };
}

function textBody(purpose: string, value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}
