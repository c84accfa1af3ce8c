import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { holdArticles } from '../load/held-articles.ts';
import { readKeptArticle } from '../load/kept-articles.ts';
import { writeFile } from './finished-pages.ts';
import type { ArticlePaths, PageWorkshop } from './page-threads.ts';

/*
 * Run by `makeOnThreads` on a thread of its own: is sent articles, makes their files with the bundle that Astro has made,
 * as Astro's own prerenderer does, and answers with how many.
 */

const { root, outDir, url, entry, pages, scripts } = workerData as PageWorkshop;

/** A page's route as Astro's bundle knows it. */
interface Route {
  component: string;
}

/** The part of Astro's build app that its own prerenderer calls. */
interface BuildApp {
  manifest: { routes: readonly { routeData: Route }[] };
  routeCache: { clearAll: () => void };
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

const { app } = (await import(entry)) as { app: BuildApp };
app.setInternals({ pagesByKeys: pages });
app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: () => true } } } });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const folders = new Set<string>();

parentPort?.on('message', async (articles: ArticlePaths[]) => {
  // Astro finds a page's article among all that there are.
  holdArticles(articles.map(({ slug }) => readKeptArticle(root, slug)));
  app.routeCache.clearAll();
  const paths = articles.flatMap((article) => article.paths);
  for (const { pathname, component, isPage } of paths) {
    const routeData = routes.get(component);
    if (!routeData) throw new Error(`No page is made by ${component}.`);
    const address = pathname.replace(/^\/|\/$/g, '');
    const request = new Request(encodeURI(`${url}/${address}${isPage ? '/' : ''}`));
    const response = await app.render(request, { routeData });
    if (!response.ok) throw new Error(`The page ${pathname} was answered with ${response.status}.`);
    const file = path.join(outDir, isPage ? `${address}/index.html` : address);
    writeFile(file, new Uint8Array(await response.arrayBuffer()), folders);
  }
  parentPort?.postMessage(paths.length);
});
