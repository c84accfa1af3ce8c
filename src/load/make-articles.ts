import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './kept-articles.ts';
import { asSent, type Made, type SentArticle } from './made-article.ts';
import { onThreads } from './on-threads.ts';
import { recallArticle, type Workshop } from './recall-article.ts';
import { showProgress } from './show-progress.ts';
import { slimArticle } from './slim-article.ts';

/** From how many articles on other threads are worth the second that each takes to load the language models. */
const MANY = 150;

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
    if (recalled) made.set(path, slim(recalled, workshop));
  }
  mkdirSync(join(workshop.root, CACHE), { recursive: true });
  const missing = paths.filter((path) => !made.has(path));
  const progress = showProgress('Reading articles', missing.length);
  const take = (each: Made): void => {
    made.set(each.path, slim(each, workshop));
    progress.step();
  };
  if (missing.length > 0 && missing.length < MANY) {
    // Half a second to load, for which other threads need not wait.
    const { makeArticle } = await import('./make-article.ts');
    for (const path of missing) take(makeArticle(path, workshop));
  } else {
    const script = join(import.meta.dirname, 'article-thread.ts');
    await onThreads(script, workshop, missing, (batch: SentArticle[]) => {
      for (const each of batch) take(asSent(each));
    });
  }
  progress.end();
  return paths.flatMap((path) => made.get(path) ?? []);
}

function slim(each: Made, { root }: Workshop): Made {
  if (each.made) slimArticle(each.made, root);
  return each;
}
