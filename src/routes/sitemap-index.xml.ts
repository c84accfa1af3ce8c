import { absolute } from 'virtual:readout/settings';
import type { APIRoute } from 'astro';
import { sitemapIndex } from '../feed/sitemap.ts';
import { sitemapPages } from './sitemap-pages.ts';

/** Where the sitemaps stand. */
export const GET: APIRoute = async () => {
  const sitemaps = (await sitemapPages()).map((_, index) => ({
    url: absolute(`sitemap-${index + 1}.xml`),
    modified: null,
  }));
  return new Response(sitemapIndex(sitemaps), { headers: { 'Content-Type': 'application/xml' } });
};
