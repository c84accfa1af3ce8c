import type { Wording } from '../locales/wording.ts';
import type { Article } from '../schema/article.ts';
import { authorPage } from '../schema/author-page.ts';
import { lastModified } from '../schema/last-modified.ts';
import { toInstant } from '../schema/to-instant.ts';
import { articleHtml } from './article-html.ts';
import type { Entry } from './feed.ts';
import { feedId } from './feed-id.ts';

/**
 * An article as an entry of a feed, in full.
 *
 * @param wording in which the headings of its notes and corrections, and labels, are told
 */
export function articleEntry(article: Article, wording: Wording): Entry {
  const { url, headline, dek, published, byline, topics, language, rights } = article;
  return {
    id: feedId(article),
    url,
    title: headline,
    summary: dek,
    html: articleHtml(article, wording),
    published: toInstant(published),
    updated: toInstant(lastModified(article)),
    authors: byline.map((name) => ({ name, url: authorPage(article, name) })),
    tags: topics,
    language,
    rights,
    image: article.image?.src ?? null,
  };
}
