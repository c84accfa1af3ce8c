import type { MiddlewareHandler } from 'astro';
import { ownHashes } from '../layouts/own-hashes.ts';

/** Leaves in the policy of each page only what the page has; see `ownHashes`. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = Buffer.from(await response.arrayBuffer());
  return new Response(ownHashes(page), response);
};
