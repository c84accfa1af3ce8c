import { IndexError } from '../search/index-error.ts';
import { openIndex } from '../search/open-index.ts';
import { type SearchRequest, type SearchResponse, search } from '../search/search.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { fetchFrom } from './search-fetch.ts';
import workerUrl from './search-worker.ts?worker&url';

/** Answers searches, on this thread or another. */
export type Engine = (request: SearchRequest) => Promise<SearchResponse>;

/** Records up to which making the index takes less than a frame (16 ms) of this thread; above, a worker does it. */
const FRAME_RECORDS = 300;

/**
 * The engine for an index. Nothing is fetched before the first search; after a failure the next search tries anew.
 *
 * @param folder The URL of the index's folder, slash at the end.
 * @param records How many records it holds.
 */
export function engineFor(folder: string, records: number): Engine {
  return records > FRAME_RECORDS && 'Worker' in globalThis ? workerEngine(folder) : localEngine(folder);
}

function localEngine(folder: string): Engine {
  let opened: Promise<SearchIndex> | null = null;
  return async (request) => {
    opened ??= openIndex(fetchFrom(folder));
    try {
      return await search(await opened, request);
    } catch (error) {
      opened = null;
      throw error;
    }
  };
}

function workerEngine(folder: string): Engine {
  const waiting = new Map<number, PromiseWithResolvers<SearchResponse>>();
  let worker: Worker | null = null;
  let calls = 0;
  const start = () => {
    const started = new Worker(trusted(new URL(workerUrl, location.href).href), { type: 'module' });
    started.addEventListener('message', ({ data: { id, response, error } }) => {
      const call = waiting.get(id);
      waiting.delete(id);
      if (response !== undefined) call?.resolve(response);
      else call?.reject(new IndexError(error));
    });
    started.addEventListener('error', () => {
      worker = null;
      for (const call of waiting.values()) call.reject(new IndexError('the search could not be started'));
      waiting.clear();
    });
    return started;
  };
  return (request) => {
    worker ??= start();
    calls += 1;
    const call = Promise.withResolvers<SearchResponse>();
    waiting.set(calls, call);
    worker.postMessage({ id: calls, folder: new URL(folder, location.href).href, request });
    return call.promise;
  };
}

/** A worker's address must be vouched for where Trusted Types are required. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypePolicyFactory };
  if (trustedTypes === undefined) return url;
  policy ??= trustedTypes.createPolicy('readout-search', { createScriptURL: (input) => input });
  return policy.createScriptURL(url) as unknown as string;
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(input: string): string },
  ): { createScriptURL(input: string): unknown };
}
let policy: ReturnType<TrustedTypePolicyFactory['createPolicy']> | undefined;
