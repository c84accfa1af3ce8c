import { escapeXml } from './escape-xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** How many addresses one file may list (https://www.sitemaps.org/protocol.html). */
export const MOST_ADDRESSES = 50_000;

/** A page and when it last changed, as an ISO day or instant; null when that is not known. */
export interface SitemapPage {
  url: string;
  modified: string | null;
}

/** Pages as a sitemap; at most `MOST_ADDRESSES` of them. */
export function sitemap(pages: readonly SitemapPage[]): string {
  return document(
    'urlset',
    pages.map((page) => location('url', page)),
  );
}

/** Sitemaps as the index that search engines start from. */
export function sitemapIndex(sitemaps: readonly SitemapPage[]): string {
  return document(
    'sitemapindex',
    sitemaps.map((page) => location('sitemap', page)),
  );
}

function document(root: string, elements: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="${NAMESPACE}">\n${elements.join('\n')}\n</${root}>\n`;
}

function location(name: string, { url, modified }: SitemapPage): string {
  const lastmod = modified === null ? '' : `<lastmod>${escapeXml(modified)}</lastmod>`;
  return `<${name}><loc>${escapeXml(url)}</loc>${lastmod}</${name}>`;
}
