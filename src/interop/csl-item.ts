import type { Wording } from '../locales/wording.ts';
import type { Article } from '../schema/article.ts';
import { setApart } from '../text/set-apart.ts';

/** A bibliographic record in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title': string;
  URL: string;
  language: string;
  issued: { 'date-parts': number[][] };
  author?: { literal: string }[];
  abstract?: string;
  'publisher-place'?: string;
  keyword?: string;
  /** Who has checked who said what. */
  note?: string;
}

/**
 * An article as a record for a reference manager.
 *
 * @param publisher The site’s name.
 * @param wording in which the note on who has checked it is told
 */
export function cslItem(article: Article, publisher: string, { say }: Pick<Wording, 'say'>): CslItem {
  const { slug, headline, dek, published, byline, dateline, language, topics, url } = article;
  return {
    id: slug,
    type: 'article-newspaper',
    title: headline,
    'container-title': publisher,
    URL: url,
    language,
    issued: { 'date-parts': [published.slice(0, 10).split('-').map(Number)] },
    ...(byline.length > 0 && { author: byline.map((literal) => ({ literal })) }),
    ...(dek !== null && { abstract: dek }),
    ...(dateline !== null && { 'publisher-place': dateline }),
    ...(article.reviewed && {
      note: say('attributionChecked', {
        name: article.reviewed.by,
        day: setApart(article.reviewed.date, language),
      }),
    }),
    ...(topics.length > 0 && { keyword: topics.join(', ') }),
  };
}
