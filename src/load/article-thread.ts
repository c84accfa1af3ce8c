import type { CacheContext } from './find-cached.ts';
import { loadPlugins } from './load-plugins.ts';
import { type Reading, readIntoCache } from './read-into-cache.ts';

/** Run by `readOnThreads` on another thread: reads articles into the cache, with the plugins of their paper. */
export default async function readBatch({ paths, context }: Batch): Promise<Reading[]> {
  const plugins = await loadPlugins(context.root);
  return paths.map((path) => readIntoCache(path, { ...context, plugins }));
}

interface Batch {
  paths: string[];
  context: CacheContext;
}
