import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { CacheContext } from './find-cached.ts';
import type { Reading } from './read-into-cache.ts';

/** How many articles one thread is given at a time. */
const BATCH = 16;
/** More threads than this wait for the disk, and each holds what it works with. */
const MOST_THREADS = 8;

/**
 * Reads articles into the cache on all processors: half of the time of a first build on two, and the language model stays out
 * of the thread that Astro works on.
 *
 * @param paths The Markdown files, from the root.
 * @param take Is called with each article that was read.
 * @throws The first error that a thread throws.
 */
export async function readOnThreads(
  paths: readonly string[],
  context: CacheContext,
  take: (reading: Reading) => void,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    paths.slice(index * BATCH, (index + 1) * BATCH),
  );
  if (batches.length === 0) return;
  const threads = Math.min(availableParallelism(), MOST_THREADS, batches.length);
  const filename = new URL('./article-thread.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  try {
    await Promise.all(
      batches.map(async (batch) => {
        for (const reading of (await pool.run({ paths: batch, context })) as Reading[]) take(reading);
      }),
    );
  } finally {
    await pool.destroy();
  }
}
