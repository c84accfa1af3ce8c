import type { FetchFile } from '../search/fetch-file.ts';
import { FIRST_FILE } from '../search/first-file.ts';
import { openIndex } from '../search/open-index.ts';
import { type SearchRequest, type SearchResponse, search } from '../search/search.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { fetchFrom } from './search-fetch.ts';
import type { RemoteEngine } from './search-remote.ts';

/** What the page asks of the worker. */
export interface WorkerCall {
  id: number;
  folder: string;
  /** The first file of the index, if the page has it already. */
  first: Uint8Array | null;
  request: SearchRequest;
  /** A search engine to ask first, if the site has one. */
  remote: RemoteEngine | null;
}

let opened: Promise<SearchIndex> | null = null;

addEventListener('message', async ({ data }: MessageEvent<WorkerCall>) => {
  try {
    const answer = data.remote && (await askRemote(data.remote, data.request));
    if (answer === null) opened ??= openIndex(fetchAfter(data));
    const response = answer ?? (await search(await (opened as Promise<SearchIndex>), data.request));
    postMessage({ id: data.id, response });
  } catch (error) {
    opened = null;
    postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) });
  }
});

/** Sites without an engine of their own never load what speaks to one. */
async function askRemote(remote: RemoteEngine, request: SearchRequest): Promise<SearchResponse | null> {
  const program = await import('./search-remote.ts').catch(() => null);
  return program?.askRemote(remote, request) ?? null;
}

function fetchAfter({ folder, first }: WorkerCall): FetchFile {
  const fetchFile = fetchFrom(folder);
  return async (name) => (name === FIRST_FILE && first !== null ? first : fetchFile(name));
}
