import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { holdArticles } from '../load/held-articles.ts';
import { readKeptArticle } from '../load/kept-articles.ts';
import { writeFile } from '../load/write-file.ts';
import { isArticleRoute, slugOfPath } from './article-paths.ts';
import { contentOf, keepingResponses } from './kept-response.ts';
import type { MadeFiles, PageWorkshop } from './page-threads.ts';
import { type BuildApp, rememberModules, routeFiles } from './route-files.ts';

/*
 * Run by `makeOnThreads` on a thread of its own: is sent the slugs of articles, makes their files with the bundle that Astro
 * has made, as Astro's own prerenderer does, and answers with how many.
 */

const { root, outDir, url, entry, pages, scripts } = workerData as PageWorkshop;

const { app } = (await import(entry)) as { app: BuildApp };
app.setInternals({ pagesByKeys: pages });
app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: () => true } } } });
rememberModules(app);
const routes = app.manifest.routes.filter(({ routeData }) => isArticleRoute(routeData));
const folders = new Set<string>();

/** What is under way: Astro makes the pages of one batch at a time, while the next waits. */
let batches = Promise.resolve();

parentPort?.on('message', (slugs: string[]) => {
  batches = batches.then(() => keepingResponses(() => makeBatch(slugs)));
});

async function makeBatch(slugs: readonly string[]): Promise<void> {
  // Astro finds a page's article among all that there are.
  holdArticles(slugs.map((slug) => readKeptArticle(root, slug)));
  app.routeCache.clearAll();
  folders.clear();
  const made = new Map(slugs.map((slug) => [slug, { slug, files: 0, pages: 0 } satisfies MadeFiles]));
  for (const { routeData } of routes) {
    for (const { pathname, route, file, make } of await routeFiles(app, routeData, url)) {
      const count = made.get(slugOfPath({ pathname, route }) ?? '');
      if (!count) continue;
      const response = await make();
      if (!response.ok) throw new Error(`The page ${pathname} was answered with ${response.status}.`);
      writeFile(path.join(outDir, file), await contentOf(response), folders);
      count.files++;
      if (route.type === 'page') count.pages++;
    }
  }
  parentPort?.postMessage([...made.values()]);
}
