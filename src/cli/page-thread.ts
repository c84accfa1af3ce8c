import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { APIContext, APIRoute, RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { holdArticles } from '../load/held-articles.ts';
import { readKeptArticle } from '../load/kept-articles.ts';
import { isArticleRoute, slugOfPath } from './article-paths.ts';
import type { MadeFiles, PageWorkshop } from './page-threads.ts';
import { writeFile } from './write-file.ts';

/*
 * Run by `makeOnThreads` on a thread of its own: is sent the slugs of articles, makes their files with the bundle that Astro
 * has made, as Astro's own prerenderer does, and answers with how many.
 */

const { root, outDir, url, entry, pages, scripts } = workerData as PageWorkshop;

/** What the module of a page or an endpoint holds. */
interface PageModule {
  GET?: APIRoute;
}

/** A path with what its page is made of. */
type StaticPath = Pick<APIContext, 'params' | 'props'>;

/** The part of Astro's build app that its own prerenderer calls. */
interface BuildApp {
  manifest: { routes: readonly { routeData: RouteData }[]; pageMap: Map<string, () => Promise<unknown>> };
  routeCache: {
    clearAll: () => void;
    get: (route: RouteData) => { staticPaths?: readonly StaticPath[] } | undefined;
  };
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  getComponentByRoute: (route: RouteData) => Promise<PageModule>;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

const { app } = (await import(entry)) as { app: BuildApp };
app.setInternals({ pagesByKeys: pages });
app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: () => true } } } });
rememberModules(app.manifest.pageMap);
const routes = app.manifest.routes.filter(({ routeData }) => isArticleRoute(routeData));
const folders = new Set<string>();

/** What is under way: Astro makes the pages of one batch at a time, while the next waits. */
let batches = Promise.resolve();

parentPort?.on('message', (slugs: string[]) => {
  batches = batches.then(() => makeBatch(slugs));
});

async function makeBatch(slugs: readonly string[]): Promise<void> {
  // Astro finds a page's article among all that there are.
  holdArticles(slugs.map((slug) => readKeptArticle(root, slug)));
  app.routeCache.clearAll();
  folders.clear();
  const made = new Map(slugs.map((slug) => [slug, { slug, files: 0, pages: 0 } satisfies MadeFiles]));
  for (const each of routes) await makeFiles(each.routeData, made);
  parentPort?.postMessage([...made.values()]);
}

/** Makes the files of one route, and adds them up by their articles. */
async function makeFiles(route: RouteData, made: ReadonlyMap<string, MadeFiles>): Promise<void> {
  // Whoever asks Astro for the paths of a route has the route's own answer kept, in the same order.
  const paths = await new StaticPaths({
    ...app,
    manifest: { ...app.manifest, routes: [{ routeData: route }] },
    routeCache: app.routeCache,
    getComponentByRoute: (asked: RouteData) => app.getComponentByRoute(asked),
  } as never).getAll();
  const known = app.routeCache.get(route)?.staticPaths ?? [];
  const isPage = route.type === 'page';
  for (const [index, { pathname }] of paths.entries()) {
    const count = made.get(slugOfPath({ pathname, route }) ?? '');
    const own = known[index];
    if (!count || !own) continue;
    const address = pathname.replace(/^\/|\/$/g, '');
    const response = isPage ? await renderPage(address, route) : await answer(route, own);
    if (!response.ok) throw new Error(`The page ${pathname} was answered with ${response.status}.`);
    const file = path.join(outDir, isPage ? `${address}/index.html` : address);
    writeFile(file, new Uint8Array(await response.arrayBuffer()), folders);
    count.files++;
    if (isPage) count.pages++;
  }
}

function renderPage(address: string, routeData: RouteData): Promise<Response> {
  return app.render(new Request(encodeURI(`${url}/${address}/`)), { routeData });
}

/** What an endpoint answers: all that ours need to know is which article it is asked for. */
async function answer(route: RouteData, { params, props }: StaticPath): Promise<Response> {
  const { GET } = await app.getComponentByRoute(route);
  if (!GET) throw new Error(`Nothing is answered by ${route.component}.`);
  return GET({ params, props } as APIContext);
}

/** Astro looks a page's module up anew for each page. */
function rememberModules(modules: Map<string, () => Promise<unknown>>): void {
  for (const [component, load] of modules) {
    let loaded: Promise<unknown> | undefined;
    modules.set(component, () => (loaded ??= load()));
  }
}
