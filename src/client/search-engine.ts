import { FIRST_FILE } from '../search/first-file.ts';
import { IndexError } from '../search/index-error.ts';
import type { SearchRequest, SearchResponse } from '../search/search.ts';
import { fetchFrom } from './search-fetch.ts';
import type { RemoteEngine } from './search-remote.ts';
import type { WorkerCall } from './search-worker.ts';
import workerUrl from './search-worker.ts?worker&url';

/** Answers searches without holding up the page. */
export type Engine = (request: SearchRequest) => Promise<SearchResponse>;

/**
 * The engine for an index: a worker, so that typing never waits for it. Nothing is fetched before the first search;
 * after a failure the next search tries anew.
 *
 * @param folder The URL of the index's folder, slash at the end.
 * @param remote A search engine to ask first, if the site has one.
 */
export function engineFor(folder: string, remote: RemoteEngine | null = null): Engine {
  const waiting = new Map<number, PromiseWithResolvers<SearchResponse>>();
  let worker: Worker | null = null;
  let calls = 0;
  let first: Promise<Uint8Array | null> = Promise.resolve(null);
  const start = () => {
    // Comes while the worker's program is still on its way: one journey less before the first result.
    if (remote === null) first = fetchFrom(folder)(FIRST_FILE).catch(() => null);
    const started = new Worker(trustedWorker(), { type: 'module' });
    started.addEventListener('message', ({ data: { id, response, error } }) => {
      const call = waiting.get(id);
      waiting.delete(id);
      if (response !== undefined) call?.resolve(response);
      else call?.reject(new IndexError(error));
    });
    started.addEventListener('error', () => {
      worker = null;
      for (const call of waiting.values()) call.reject(new IndexError('its program could not be loaded'));
      waiting.clear();
    });
    return started;
  };
  return async (request) => {
    worker ??= start();
    calls += 1;
    const id = calls;
    const call = Promise.withResolvers<SearchResponse>();
    waiting.set(id, call);
    const message: WorkerCall = {
      id,
      folder: new URL(folder, location.href).href,
      first: await first,
      request,
      remote,
    };
    first = Promise.resolve(null);
    worker?.postMessage(message);
    return call.promise;
  };
}

/** The policy vouches for this one address, whatever it is asked for. */
function trustedWorker(): string {
  const address = new URL(workerUrl, location.href).href;
  policy ??= globalThis.trustedTypes?.createPolicy('readout-search', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

let policy: ScriptAddress | undefined;
