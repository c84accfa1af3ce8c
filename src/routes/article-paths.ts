import { keyedBy } from './keyed-by.ts';
import { type PublishedArticle, publishedArticles } from './published.ts';

/** A path of a route that has one for each article. */
type ArticlePath = {
  params: { slug: string };
  props: PublishedArticle;
  cacheKey: string;
};

/** The paths of what is made of one article, and depends on nothing but it. */
export async function articlePaths(): Promise<ArticlePath[]> {
  const articles = await publishedArticles();
  const known = found.get(articles) ?? articles.map(pathOf);
  found.set(articles, known);
  // Astro notes on the list itself which addresses it has made of it.
  return [...known];
}

/** Several routes ask for the same. */
const found = new WeakMap<readonly PublishedArticle[], readonly ArticlePath[]>();

const pathOf = (props: PublishedArticle): ArticlePath => ({
  params: { slug: props.article.slug },
  props,
  ...keyedBy([props.article]),
});
