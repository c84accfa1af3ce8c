import type { APIRoute, GetStaticPaths } from 'astro';
import { siteIndex } from '../site-index.ts';

export const getStaticPaths = (async () => {
  const { folder, files } = await siteIndex();
  return [...files].map(([file, bytes]) => ({ params: { folder, file }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** A file of the search index. Its folder is named after all contents, so that it may be kept for ever. */
export const GET: APIRoute = ({ props }) => new Response(props['bytes']);
