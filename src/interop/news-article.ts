import type { CorrectionComment, CreativeWork, ImageObject, NewsArticle, WithContext } from 'schema-dts';
import { kindNamed } from '../locales/note-kinds.ts';
import type { Article } from '../schema/article.ts';
import { authorPage } from '../schema/author-page.ts';
import { isAsserted } from '../schema/is-asserted.ts';
import { lastModified } from '../schema/last-modified.ts';
import type { Picture } from '../schema/picture.ts';
import { addresses } from './addresses.ts';
import { author } from './agent.ts';
import { claimReview } from './claim-review.ts';
import { quotation } from './quotation.ts';
import { speakerThing } from './speaker-thing.ts';

/**
 * What search engines and archives are told of an article (schema.org NewsArticle, JSON-LD 1.1): with every asserted quote
 * as a Quotation, every rated fact-check as a ClaimReview and every correction, in
 * the front matter or in a note, as a CorrectionComment.
 *
 * @param publisher The site’s name.
 */
export function newsArticle(article: Article, publisher: string): WithContext<NewsArticle> {
  const { headline, dek, published, byline, dateline, language, topics, rights, source, url } = article;
  const { speaker: pageOf } = addresses(article);
  const quotes = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.quotes));
  const parts: CreativeWork[] = [
    ...quotes.filter(isAsserted).map((quote) => quotation(article, quote)),
    ...article.annotations.flatMap((note) => claimReview(article, note, publisher) ?? []),
  ];
  const corrections = [
    ...article.corrections.map(({ date, text }) => correctionComment(date, text)),
    ...article.annotations
      .filter((note) => note.kind !== null && kindNamed(note.kind, language) === 'Correction')
      .map((note) => correctionComment(note.date ?? lastModified(article), note.bodyText)),
  ];
  const mentions = article.speakers.flatMap((speaker) => {
    const page = pageOf(speaker);
    return page === null ? [] : [speakerThing(speaker, page)];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline,
    ...(dek !== null && { description: dek }),
    ...(article.image && { image: imageObject(article.image) }),
    datePublished: published,
    dateModified: lastModified(article),
    ...(byline.length > 0 && {
      author: byline.map((name) => author(name, publisher, authorPage(article, name))),
    }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(dateline !== null && { dateline }),
    inLanguage: language,
    ...(topics.length > 0 && { keywords: topics }),
    ...(rights !== null && { copyrightNotice: rights }),
    ...(source !== null && { isBasedOn: basedOn(source) }),
    ...(corrections.length > 0 && { correction: corrections }),
    ...(mentions.length > 0 && { mentions }),
    ...(parts.length > 0 && { hasPart: parts }),
  };
}

function correctionComment(date: string, text: string): CorrectionComment {
  return { '@type': 'CorrectionComment', datePublished: date, text };
}

function imageObject({ src, alt, caption, credit, width, height }: Picture): ImageObject {
  return {
    '@type': 'ImageObject',
    url: src,
    ...((caption ?? alt) !== '' && { caption: caption ?? alt }),
    ...(credit !== null && { creditText: credit }),
    ...(width !== null && height !== null && { width: `${width} px`, height: `${height} px` }),
  };
}

function basedOn({ title, url, publisher }: NonNullable<Article['source']>): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}
