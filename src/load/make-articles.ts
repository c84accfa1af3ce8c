import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Made } from './made-article.ts';
import { makeArticle, recallArticle, type Workshop } from './make-article.ts';
import { showProgress } from './show-progress.ts';

/** From how many articles on other threads are worth the second that each takes to load the language models. */
const MANY = 150;
/** How many articles one thread is given at a time. */
const BATCH = 16;
/** More threads than this wait for the disk, and each holds its own language models. */
const MOST_THREADS = 8;

/**
 * Makes the articles, or recalls them from an earlier build: many of them on all processors.
 *
 * @param paths The Markdown files, from the root.
 * @returns What became of each file, in the same order.
 * @throws What the file system reports.
 */
export async function makeArticles(paths: readonly string[], workshop: Workshop): Promise<Made[]> {
  const made = new Map<string, Made>();
  for (const path of paths) {
    const recalled = recallArticle(path, workshop);
    if (recalled) made.set(path, recalled);
  }
  const missing = paths.filter((path) => !made.has(path));
  const progress = showProgress('Reading articles', missing.length);
  const take = (each: Made): void => {
    made.set(each.path, each);
    progress.step();
  };
  if (missing.length < MANY) for (const path of missing) take(makeArticle(path, workshop));
  else await makeOnThreads(missing, workshop, take);
  progress.end();
  return paths.flatMap((path) => made.get(path) ?? []);
}

async function makeOnThreads(
  paths: readonly string[],
  workshop: Workshop,
  take: (made: Made) => void,
): Promise<void> {
  const queue = [...paths];
  const threads = Array.from(
    { length: Math.min(availableParallelism(), MOST_THREADS) },
    () => new Worker(join(import.meta.dirname, 'article-thread.ts'), { workerData: workshop }),
  );
  try {
    await Promise.all(threads.map((thread) => employ(thread, queue, take)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Gives a thread batches from the queue until that is empty. */
async function employ(thread: Worker, queue: string[], take: (made: Made) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const next = (): void => {
    const batch = queue.splice(0, BATCH);
    if (batch.length === 0) resolve();
    else thread.postMessage(batch);
  };
  thread.on('error', reject);
  thread.on('exit', (code) => reject(new Error(`A thread that reads articles ended with ${code}.`)));
  thread.on('message', (batch: Made[]) => {
    for (const made of batch) take(made);
    next();
  });
  next();
  await promise;
}
