import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap } from '../feed/sitemap.ts';
import { sitemapPages } from './sitemap-pages.ts';

export const getStaticPaths = (async () => {
  const lists = await sitemapPages();
  return lists.map((pages, index) => ({ params: { number: String(index + 1) }, props: { pages } }));
}) satisfies GetStaticPaths;

/** The pages of the site and when each last changed. */
export const GET: APIRoute = ({ props }) =>
  new Response(sitemap(props['pages']), { headers: { 'Content-Type': 'application/xml' } });
