import type { APIRoute } from 'astro';
import { siteIndex } from './site-index.ts';

/** Where the search index lies now: the one file of it that changes. */
export const GET: APIRoute = async () => Response.json({ folder: (await siteIndex()).folder });
