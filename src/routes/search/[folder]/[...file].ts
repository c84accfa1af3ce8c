import { root } from 'virtual:readout/paper';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readIndexCache } from '../../../load/index-cache.ts';
import { siteIndex } from '../site-index.ts';

export const getStaticPaths = (async () => {
  const { folder } = await siteIndex();
  const files = readIndexCache(root)?.files ?? [];
  return [...files].map(([file, bytes]) => ({ params: { folder, file }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** A file of the search index, in development; a build writes them itself (`searchFiles`). */
export const GET: APIRoute = ({ props }) => new Response(props['bytes']);
