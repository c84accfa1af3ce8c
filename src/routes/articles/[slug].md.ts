import type { APIRoute, GetStaticPaths } from 'astro';
import { ownArticles } from '../published.ts';

export const getStaticPaths = (async () => {
  const articles = await ownArticles();
  return articles.map(({ article, markdown }) => ({ params: { slug: article.slug }, props: { markdown } }));
}) satisfies GetStaticPaths;

/** The article’s Markdown, as it was written. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['markdown'], { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
