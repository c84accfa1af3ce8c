import { ExpirationPlugin } from 'workbox-expiration';
import { warmStrategyCache } from 'workbox-recipes';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/** What the file that loads this one says is to be kept from the first visit on: paths. */
declare const keep: { pages: string[]; files: string[] };

/** How many pages, and how many files, are kept: what is read least recently goes. */
const MOST_PAGES = 200;
const MOST_FILES = 500;

/** Pages come from the network whenever there is one, however slow: an article is never older than it must be. */
const pages = new NetworkFirst({
  cacheName: 'pages',
  plugins: [
    atMost(MOST_PAGES),
    // A page is the same whatever is searched for on it.
    { cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*$/, '') },
  ],
});

/** Files whose names tell of their content never change. */
const files = new CacheFirst({
  cacheName: 'files',
  plugins: [atMost(MOST_FILES)],
});

registerRoute(({ request }) => request.mode === 'navigate', pages);
registerRoute(({ url, sameOrigin }) => sameOrigin && /\/(_astro|search)\//.test(url.pathname), files);

warmStrategyCache({ urls: keep.pages, strategy: pages });
warmStrategyCache({ urls: keep.files, strategy: files });

type Plugin = NonNullable<NonNullable<ConstructorParameters<typeof CacheFirst>[0]>['plugins']>[number];

function atMost(maxEntries: number): Plugin {
  // The library’s own types disagree where optional properties are taken exactly.
  return new ExpirationPlugin({ maxEntries }) as Plugin;
}
