import type { Article } from '../schema/article.ts';
import { lastModified } from '../schema/last-modified.ts';
import { toInstant } from '../schema/to-instant.ts';

/** A `<meta property content>` of a page’s head. */
export interface Meta {
  property: string;
  content: string;
}

/** What the Open Graph protocol (https://ogp.me/#type_article) tells of an article beside its title and address. */
export function articleMeta(article: Article): Meta[] {
  return [
    { property: 'article:published_time', content: toInstant(article.published) },
    { property: 'article:modified_time', content: toInstant(lastModified(article)) },
    ...article.byline.map((content) => ({ property: 'article:author', content })),
    ...article.topics.map((content) => ({ property: 'article:tag', content })),
    { property: 'og:locale', content: article.language.replace('-', '_') },
  ];
}
