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
  return (await publishedArticles()).map((props) => ({
    params: { slug: props.article.slug },
    props,
    ...keyedBy([props.article]),
  }));
}
