import { ExpirationPlugin } from 'workbox-expiration';
import { warmStrategyCache } from 'workbox-recipes';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { KEPT_PAGES } from './kept-pages.ts';

/** What the file that loads this one says is to be kept from the first visit on: paths. */
declare const keep: { pages: string[]; versions: string[]; files: string[] };
/** What a service worker can do beside others; TypeScript knows it only where it knows no page. */
declare const skipWaiting: () => Promise<void>;

/** How many pages, and how many files, are kept: what is read least recently goes. */
const MOST_PAGES = 200;
const MOST_FILES = 500;

const KEPT_FILES = 'files';
/** How the address ends that tells which search index there is. */
const CURRENT = '/search/current.json';

/** Pages come from the network whenever there is one, however slow: an article is never older than it must be. */
const pages = new NetworkFirst({
  cacheName: KEPT_PAGES,
  plugins: [
    atMost(MOST_PAGES),
    // A page is the same whatever is searched for on it.
    {
      cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, ''),
      cacheDidUpdate: async ({ newResponse }) => keepFilesOf(await newResponse.text()),
    },
  ],
});

/** Files whose names tell of their content never change. */
const files = new CacheFirst({
  cacheName: KEPT_FILES,
  plugins: [
    atMost(MOST_FILES),
    {
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        request.cache === 'reload' ? null : cachedResponse,
      cacheWillUpdate: async ({ response }) => (isFile(response) ? response : null),
    },
  ],
});

/** What names the version that the site has comes from the network whenever there is one. */
const versions = new NetworkFirst({
  cacheName: KEPT_FILES,
  plugins: [{ cacheDidUpdate: async ({ newResponse }) => forgetOthers((await newResponse.json()).folder) }],
});

registerRoute(({ request }) => request.mode === 'navigate', pages);
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith(CURRENT), versions);
registerRoute(({ url, sameOrigin }) => sameOrigin && /\/(_astro|search)\//.test(url.pathname), files);

warmStrategyCache({ urls: keep.pages, strategy: pages });
warmStrategyCache({ urls: keep.versions, strategy: versions });
// Tabs that are open are served by rules that are as new as the site.
skipWaiting();
addEventListener('install', (event) => (event as InstallEvent).waitUntil(keepFiles(keep.files)));

/** What a service worker's install event has beside others; TypeScript knows it only where it knows no page. */
interface InstallEvent extends Event {
  waitUntil(work: Promise<void>): void;
}

/** Removes search indexes other than the current one: what was withdrawn must not be kept. */
async function forgetOthers(folder: string): Promise<void> {
  const kept = await caches.open(KEPT_FILES);
  for (const request of await kept.keys()) {
    const [, other = folder] = /\/search\/([0-9a-f]{16})\//.exec(new URL(request.url).pathname) ?? [];
    if (other !== folder) await kept.delete(request);
  }
}

/** Keeps the scripts, styles and fonts that a page asks for. */
async function keepFilesOf(html: string): Promise<void> {
  const named = html.matchAll(/(?:src|href)="([^"]*\/_astro\/[^"]+)"/g);
  await keepFiles([...named].map(([, path = '']) => path));
}

/** Keeps files, and the scripts that scripts among them import, at once or later. */
async function keepFiles(paths: readonly string[]): Promise<void> {
  const kept = await caches.open(KEPT_FILES);
  const wanted = new Set(paths.map((path) => new URL(path, location.href).href));
  for (const url of wanted) {
    if (await kept.match(url)) continue;
    const response = await fetch(url);
    if (!isFile(response)) continue;
    await kept.put(url, response.clone());
    if (!url.endsWith('.js')) continue;
    // A set hands out what is added while it is walked.
    for (const [, path = ''] of (await response.text()).matchAll(/["'`](\.\.?\/[^"'`]+\.js)["'`]/g)) {
      wanted.add(new URL(path, url).href);
    }
  }
}

/** Some hosts answer with a page of theirs, as if all were well, where they have no file. */
function isFile(response: Response): boolean {
  return response.status === 200 && !response.headers.get('Content-Type')?.startsWith('text/html');
}

type Plugin = NonNullable<NonNullable<ConstructorParameters<typeof CacheFirst>[0]>['plugins']>[number];

function atMost(maxEntries: number): Plugin {
  // The library’s own types disagree where optional properties are taken exactly.
  return new ExpirationPlugin({ maxEntries }) as Plugin;
}
