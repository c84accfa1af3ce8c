import { expect, test } from 'vitest';
import { sitemap, sitemapIndex } from '../../src/feed/sitemap.ts';

test('a sitemap says where each page is and when it last changed, if that is known', () => {
  expect(
    sitemap([
      { url: 'https://ferry.example/?a=1&b=2', modified: '2024-05-07' },
      { url: 'https://ferry.example/quotes/', modified: null },
    ]),
  ).toBe(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '<url><loc>https://ferry.example/?a=1&amp;b=2</loc><lastmod>2024-05-07</lastmod></url>',
      '<url><loc>https://ferry.example/quotes/</loc></url>',
      '</urlset>',
      '',
    ].join('\n'),
  );
});

test('an index lists sitemaps', () => {
  expect(sitemapIndex([{ url: 'https://ferry.example/sitemap-1.xml', modified: null }])).toContain(
    '<sitemap><loc>https://ferry.example/sitemap-1.xml</loc></sitemap>',
  );
});
