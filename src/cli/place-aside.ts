import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlacedArticles, placeArticles } from './place-articles.ts';

/** Places articles as `placeArticles` does, on another thread, while the pages are bundled. */
export async function placeAside(...args: Parameters<typeof placeArticles>): Promise<PlacedArticles> {
  const [, { sites, spare }] = args;
  const isNothing = !spare && sites.every(({ articles }) => Object.keys(articles).length === 0);
  if (isNothing) return new Map();
  return new Promise((resolve, reject) => {
    new Worker(path.join(import.meta.dirname, 'place-thread.ts'), { workerData: args })
      .on('message', resolve)
      .on('error', reject);
  });
}
