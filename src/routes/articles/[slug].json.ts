import type { APIRoute, GetStaticPaths } from 'astro';
import { readCachedBytes } from '../../load/cached-article.ts';
import { articlePaths } from '../article-paths.ts';

export const getStaticPaths = articlePaths satisfies GetStaticPaths;

/** The article as data, for other programs. */
export const GET: APIRoute = ({ props }) =>
  // As text, it would be held until much is thrown away at once.
  readCachedBytes(
    props['file'],
    (bytes) => new Response(bytes, { headers: { 'Content-Type': 'application/json' } }),
  );
