import type { APIRoute } from 'astro';
import { siteCollection } from '../interop/site-annotations.ts';
import { site } from '../site.ts';
import { MEDIA_TYPE, siteAnnotations } from './_annotation-addresses.ts';
import { published } from './_published.ts';

/** All quotes and notes of the site as web annotations. */
export const GET: APIRoute = async () =>
  Response.json(siteCollection(await published(), site.title, siteAnnotations), {
    headers: { 'Content-Type': MEDIA_TYPE },
  });
