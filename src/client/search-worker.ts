import { IndexError } from '../search/index-error.ts';
import { type SearchRequest, type SearchResponse, search } from '../search/search.ts';
import { type CurrentIndex, currentIndex, type KnownIndex } from './current-index.ts';
import type { RemoteEngine } from './search-remote.ts';

/** What the page asks of the worker. */
export interface WorkerCall {
  id: number;
  /** The URL of the folder above those of the indexes, slash at the end. */
  home: string;
  known: KnownIndex | null;
  /** The page's time, in ms since the epoch. */
  now: number;
  request: SearchRequest;
  /** A search engine to ask first, if the site has one. */
  remote: RemoteEngine | null;
}

let current: CurrentIndex | null = null;

addEventListener('message', async ({ data }: MessageEvent<WorkerCall>) => {
  const { id, home, known, now, request, remote } = data;
  try {
    current ??= currentIndex(home);
    const answer = remote && (await askRemote(remote, request));
    const response = answer ?? (await current(known, now, (index) => search(index, request)));
    postMessage({ id, response });
  } catch (error) {
    postMessage(error instanceof IndexError ? { id, fault: error.fault } : { id, error: String(error) });
  }
});

/** Sites without an engine of their own are built without what speaks to one. */
async function askRemote(remote: RemoteEngine, request: SearchRequest): Promise<SearchResponse | null> {
  if (!import.meta.env.SEARCH_ENGINE) return null;
  const program = await import('./search-remote.ts').catch(() => null);
  return program?.askRemote(remote, request) ?? null;
}
