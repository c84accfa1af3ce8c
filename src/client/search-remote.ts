import { engineQuery } from '../search/opensearch-query.ts';
import { type EngineAnswer, readEngineAnswer } from '../search/opensearch-response.ts';
import type { SearchRequest, SearchResponse } from '../search/search.ts';

/** An OpenSearch or Elasticsearch that holds what `readout export --format opensearch` has written. */
export interface RemoteEngine {
  /** Its address; `_msearch` is asked below it. */
  url: string;
  /** The name of the index there. */
  index: string;
}

/** Patience with the engine, in ms; then the site's own index answers. */
const PATIENCE = 3_000;
/** After a failure the engine is left alone for so long, in ms, so that not every key waits for it. */
const REST = 30_000;

let restsUntil = 0;

/** The engine's answer, or null if it has none and the site's own index must do. */
export async function askRemote(
  { url, index }: RemoteEngine,
  request: SearchRequest,
): Promise<SearchResponse | null> {
  if (Date.now() < restsUntil) return null;
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/_msearch`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: engineQuery(request, index),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer = response.ok ? readEngineAnswer((await response.json()) as EngineAnswer) : null;
    if (answer === null) restsUntil = Date.now() + REST;
    return answer;
  } catch {
    restsUntil = Date.now() + REST;
    return null;
  }
}
