import type { MiddlewareHandler } from 'astro';
import { ownHashes } from '../layouts/own-hashes.ts';

/** Leaves in the policy of each page only what the page has; see `ownHashes`. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  // As text, each page would be copied again as text, and be in memory until much is thrown away at once.
  return new Response(Buffer.from(ownHashes(await response.text())), response);
};
