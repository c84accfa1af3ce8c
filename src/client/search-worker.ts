import { openIndex } from '../search/open-index.ts';
import { type SearchRequest, search } from '../search/search.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { fetchFrom } from './search-fetch.ts';

/** What the page asks of the worker. */
export interface WorkerCall {
  id: number;
  folder: string;
  request: SearchRequest;
}

let opened: Promise<SearchIndex> | null = null;

addEventListener('message', async ({ data }: MessageEvent<WorkerCall>) => {
  try {
    opened ??= openIndex(fetchFrom(data.folder));
    postMessage({ id: data.id, response: await search(await opened, data.request) });
  } catch (error) {
    opened = null;
    postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) });
  }
});
