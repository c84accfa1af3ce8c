import type { APIRoute, GetStaticPaths } from 'astro';
import { ANNOTATIONS_TYPE } from '../../interop/data-files.ts';
import { sitePage, sitePages } from '../../interop/site-annotations.ts';
import { siteAnnotations } from '../annotation-addresses.ts';
import { keyedBy } from '../keyed-by.ts';
import { published } from '../published.ts';

export const getStaticPaths = (async () => {
  const pages = sitePages(await published());
  return pages.map((page) => ({
    params: { number: String(page.number) },
    props: { page },
    ...keyedBy(page.articles, page.number, page.startIndex, page.isLast),
  }));
}) satisfies GetStaticPaths;

/** A page of the site’s annotations. */
export const GET: APIRoute = ({ props }) =>
  Response.json(sitePage(props['page'], siteAnnotations), { headers: { 'Content-Type': ANNOTATIONS_TYPE } });
