import type { Article } from './article.ts';

/**
 * The whole address of an author's page, told from the article's own.
 *
 * @param name as it stands in the byline
 * @returns null for one who has no file, and so no page
 */
export function authorPage({ url, authors }: Pick<Article, 'url' | 'authors'>, name: string): string | null {
  const author = authors.find((each) => each.name === name);
  return author === undefined ? null : new URL(`../../authors/${author.id}/`, url).href;
}
