import type { APIRoute, GetStaticPaths } from 'astro';
import { siteIndex } from '../site-index.ts';

export const getStaticPaths = (async () => {
  const { folder, files } = await siteIndex();
  return [...files].map(([file, bytes]) => ({ params: { folder, file }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** A file of the search index, in development; a build writes them itself (`searchFiles`). */
export const GET: APIRoute = ({ props }) => new Response(props['bytes']);
