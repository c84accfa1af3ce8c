import type { Quotation } from 'schema-dts';
import type { Article, Quote } from '../schema/article.ts';
import { addresses } from './addresses.ts';

/**
 * A quote as a schema.org Quotation: its words, who created them (or, where no file tells whether that is a person, the
 * name to credit) and the day they were spoken. It stands among the parts of its article, under its own address.
 */
export function quotation(article: Article, { id, text, speaker, date }: Quote): Quotation {
  const { speaker: pageOf } = addresses(article);
  const known = article.speakers.find((each) => each.id === speaker?.id);
  const page = known ? pageOf(known) : null;
  return {
    '@type': 'Quotation',
    '@id': `${article.url}#${id}`,
    text,
    inLanguage: article.language,
    ...(page === null ? speaker && { creditText: speaker.name } : { creator: { '@id': page } }),
    ...(date !== null && { dateCreated: date }),
  };
}
