import type { APIRoute, GetStaticPaths } from 'astro';
import { readCachedMarkdown } from '../../load/cached-article.ts';
import { articlePaths } from '../article-paths.ts';

export const getStaticPaths = articlePaths satisfies GetStaticPaths;

/** The article’s Markdown, as it was written. */
export const GET: APIRoute = ({ props }) =>
  new Response(readCachedMarkdown(props['file']), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
