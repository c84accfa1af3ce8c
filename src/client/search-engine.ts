import { FIRST_FILE } from '../search/first-file.ts';
import { IndexError } from '../search/index-error.ts';
import type { SearchRequest, SearchResponse } from '../search/search.ts';
import { currentFolder, FRESH } from './current-folder.ts';
import type { KnownIndex } from './current-index.ts';
import { fetchFrom } from './search-fetch.ts';
import type { RemoteEngine } from './search-remote.ts';
import type { WorkerCall } from './search-worker.ts';
import workerUrl from './search-worker.ts?worker&url';

/** Answers searches without holding up the page. */
export type Engine = (request: SearchRequest) => Promise<SearchResponse>;

/**
 * The engine for the site's index: a worker, so that typing never waits for it. Nothing is fetched before the first
 * search; after a failure the next search tries anew.
 *
 * @param home The path of the folder above those of the indexes, slash at the end.
 * @param folder The index that the site had when the page was loaded, if the page tells.
 * @param remote A search engine to ask first, if the site has one.
 */
export function engineFor(home: string, folder: string | null, remote: RemoteEngine | null = null): Engine {
  const address = new URL(home, location.href).href;
  const waiting = new Map<number, PromiseWithResolvers<SearchResponse>>();
  let worker: Worker | null = null;
  let calls = 0;
  let known: Promise<KnownIndex | null> = Promise.resolve(null);
  const start = () => {
    // Comes while the worker's program is still on its way: one journey less before the first result.
    if (remote === null) known = knownIndex(address, folder).catch(() => null);
    const started = new Worker(trustedWorker(), { type: 'module' });
    started.addEventListener('message', ({ data: { id, response, fault, error } }) => {
      const call = waiting.get(id);
      waiting.delete(id);
      if (response !== undefined) call?.resolve(response);
      else call?.reject(fault === undefined ? new Error(error) : new IndexError(fault));
    });
    started.addEventListener('error', () => {
      worker = null;
      for (const call of waiting.values()) call.reject(new IndexError('program'));
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
    const message: WorkerCall = { id, home: address, known: await known, now: Date.now(), request, remote };
    known = Promise.resolve(null);
    worker?.postMessage(message);
    return call.promise;
  };
}

/** The index of the page, as long as the page is young, else the one that the site has now; with its first file. */
async function knownIndex(home: string, ofPage: string | null): Promise<KnownIndex> {
  const isYoung = performance.now() < FRESH;
  const folder = ofPage !== null && isYoung ? ofPage : await currentFolder(home).catch(() => ofPage);
  if (folder === null) throw new IndexError('missing');
  const first = await fetchFrom(`${home}${folder}/`)(FIRST_FILE).catch(() => null);
  return { folder, at: Date.now(), first };
}

/** The policy vouches for this one address, whatever it is asked for. */
function trustedWorker(): string {
  const address = new URL(workerUrl, location.href).href;
  policy ??= globalThis.trustedTypes?.createPolicy('search-worker', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}

let policy: ScriptAddress | undefined;
