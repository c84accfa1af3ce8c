import path from 'node:path';
import { onThread } from '../load/on-thread.ts';
import type { PlacedArticles, placeArticles } from './place-articles.ts';

/** Places articles as `placeArticles` does, on another thread, while the pages are bundled. */
export async function placeAside(...args: Parameters<typeof placeArticles>): Promise<PlacedArticles> {
  const [, { sites, spare }] = args;
  const isNothing = !spare && sites.every(({ articles }) => Object.keys(articles).length === 0);
  if (isNothing) return new Map();
  return onThread(path.join(import.meta.dirname, 'place-thread.ts'), args);
}
