import { settings } from 'virtual:readout/settings';
import type { APIRoute } from 'astro';
import { ANNOTATIONS_TYPE } from '../interop/data-files.ts';
import { siteCollection } from '../interop/site-annotations.ts';
import { siteAnnotations } from './annotation-addresses.ts';
import { published } from './published.ts';

/** All quotes and notes of the site as web annotations. */
export const GET: APIRoute = async () =>
  Response.json(siteCollection(await published(), settings.title, siteAnnotations), {
    headers: { 'Content-Type': ANNOTATIONS_TYPE },
  });
