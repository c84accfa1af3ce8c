import type { APIRoute, GetStaticPaths } from 'astro';
import { readCachedJson } from '../../load/cached-article.ts';
import { articlePaths } from '../article-paths.ts';

export const getStaticPaths = articlePaths satisfies GetStaticPaths;

/** The article as data, for other programs. */
export const GET: APIRoute = ({ props }) =>
  new Response(readCachedJson(props['file']), { headers: { 'Content-Type': 'application/json' } });
