import { settings } from 'virtual:readout/settings';
import type { APIRoute } from 'astro';
import { siteCollection } from '../interop/site-annotations.ts';
import { MEDIA_TYPE, siteAnnotations } from './annotation-addresses.ts';
import { published } from './published.ts';

/** All quotes and notes of the site as web annotations. */
export const GET: APIRoute = async () =>
  Response.json(siteCollection(await published(), settings.title, siteAnnotations), {
    headers: { 'Content-Type': MEDIA_TYPE },
  });
