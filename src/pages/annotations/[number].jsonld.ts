import type { APIRoute, GetStaticPaths } from 'astro';
import { sitePages } from '../../interop/site-annotations.ts';
import { MEDIA_TYPE, siteAnnotations } from '../_annotation-addresses.ts';
import { published } from '../_published.ts';

export const getStaticPaths = (async () => {
  const pages = sitePages(await published(), siteAnnotations);
  return pages.map((page, index) => ({ params: { number: String(index + 1) }, props: { page } }));
}) satisfies GetStaticPaths;

/** A page of the site’s annotations: those of one article. */
export const GET: APIRoute = ({ props }) =>
  Response.json(props['page'], { headers: { 'Content-Type': MEDIA_TYPE } });
