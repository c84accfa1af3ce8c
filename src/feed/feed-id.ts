import type { Article } from '../schema/article.ts';

/** By what feeds know an article for ever: the address under which it was first published, whatever it is called since. */
export function feedId({ url, slug, formerly }: Pick<Article, 'url' | 'slug' | 'formerly'>): string {
  const first = formerly?.[0] ?? slug;
  return `${url.slice(0, -`${slug}/`.length)}${first}/`;
}
