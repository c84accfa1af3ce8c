import path from 'node:path';
import { root } from 'virtual:readout/paper';
import type { APIRoute, GetStaticPaths } from 'astro';
import { picturesOf } from '../../../../schema/pictures-of.ts';
import { keyedBy } from '../../../keyed-by.ts';
import { publishedArticles } from '../../../published.ts';

/** In pixels: more serves no screen of those who share a page or follow a feed. */
const WIDEST = 1600;

export const getStaticPaths = (async () =>
  (await publishedArticles()).flatMap(({ article }) => {
    const files = new Map(picturesOf(article).map((picture) => [picture.src, picture]));
    return [...files.values()].flatMap(({ src, path: place }) => {
      if (place === null) return [];
      const file = decodeURIComponent(src.slice(src.lastIndexOf('/') + 1));
      return [{ params: { slug: article.slug, file }, props: { place }, ...keyedBy([article], place) }];
    });
  })) satisfies GetStaticPaths;

/**
 * A picture at an address that stays, for feeds, for those who share a page, and for the data; pages have sizes of their own. What a
 * camera has written into the file, such as where it was, is left out.
 */
export const GET: APIRoute = async ({ props }) => {
  // Too long to load for pages without pictures.
  const { default: sharp } = await import('sharp');
  const picture = sharp(path.join(root, props['place'])).rotate();
  const { data, info } = await picture
    .resize({ width: WIDEST, withoutEnlargement: true })
    .toBuffer({ resolveWithObject: true });
  const type = info.format === 'heif' ? 'avif' : info.format;
  return new Response(new Uint8Array(data), { headers: { 'Content-Type': `image/${type}` } });
};
