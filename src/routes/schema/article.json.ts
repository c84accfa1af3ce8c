import { absolute } from 'virtual:readout/settings';
import type { APIRoute } from 'astro';
import { articleSchema } from '../../interop/article-schema.ts';

/** What `/articles/<slug>.json` looks like, for programs that check before they read. */
export const GET: APIRoute = () =>
  Response.json(articleSchema(absolute('schema/article.json')), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
