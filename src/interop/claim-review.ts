import type { ClaimReview } from 'schema-dts';
import type { Annotation, Article } from '../schema/article.ts';
import { isAsserted } from '../schema/is-asserted.ts';
import { addresses } from './addresses.ts';
import { author } from './agent.ts';

/**
 * A fact-check with a rating as a schema.org ClaimReview of the words it speaks of; null for any other note.
 *
 * @param publisher The site’s name, which answers for a note that nobody has signed.
 * @see https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export function claimReview(article: Article, note: Annotation, publisher: string): ClaimReview | null {
  if (note.rating === null) return null;
  const { start, end } = note.target;
  const quote = article.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ quotes }) => quotes))
    .find((each) => isAsserted(each) && each.start <= start && end <= each.end);
  const speaker = article.speakers.find(({ id }) => id === quote?.speaker?.id);
  const page = speaker ? addresses(article).speaker(speaker) : null;
  return {
    '@type': 'ClaimReview',
    '@id': `${article.url}#${note.id}`,
    url: `${article.url}#${note.id}`,
    claimReviewed: note.target.exact,
    reviewBody: note.bodyText,
    reviewRating: { '@type': 'Rating', alternateName: note.rating },
    author: author(note.author ?? publisher, publisher),
    datePublished: note.date ?? article.published,
    itemReviewed: {
      '@type': 'Claim',
      appearance: { '@id': article.url },
      ...(page !== null && { author: { '@id': page } }),
      ...(quote?.date != null && { datePublished: quote.date }),
    },
  };
}
