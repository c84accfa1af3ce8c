import { href } from 'virtual:readout/settings';
import type { APIRoute } from 'astro';
import searchWorker from '../client/search-worker.ts?worker&url';
import serviceWorker from '../client/service-worker.ts?worker&url';
import { siteIndex } from './search/site-index.ts';

/** Up to which size the search index is kept from the first visit on, in bytes; of a larger one, what was used. */
const SMALL = 300_000;

/** The service worker. It stands at the root, for it may only serve what is below its own address. */
export const GET: APIRoute = async () => {
  const { url, sizes } = await siteIndex();
  const size = [...sizes.values()].reduce((sum, each) => sum + each, 0);
  const index = size <= SMALL ? [...sizes.keys()].map((file) => url + file) : [];
  const keep = {
    pages: [href('quotes/')],
    versions: [href('search/current.json')],
    files: [searchWorker, ...index],
  };
  const script = `const keep=${JSON.stringify(keep)};importScripts(${JSON.stringify(serviceWorker)})`;
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
