import type { Settings } from './settings.ts';

/** A route as Astro's `injectRoute` takes it. */
interface InjectedRoute {
  pattern: string;
  entrypoint: URL;
}

/** Where the files of routes lie. */
const FOLDER = '../routes/';

/** Every route of a paper with what it takes to have it: a file, whose path without its ending is the route's pattern too. */
const ROUTES: readonly { file: string; if?: (settings: Settings, command: string) => boolean }[] = [
  { file: '../routes/404.astro' },
  { file: '../routes/[...gone].astro' },
  { file: '../routes/[...page].astro' },
  { file: '../routes/[name].astro' },
  { file: '../routes/about/attribution.astro' },
  { file: '../routes/annotations.jsonld.ts' },
  { file: '../routes/annotations/[number].jsonld.ts' },
  { file: '../routes/articles/[...file].ts', if: (_, command) => command === 'dev' },
  { file: '../routes/articles/[...page].astro' },
  { file: '../routes/articles/[slug].png.ts', if: ({ cards }) => cards },
  { file: '../routes/articles/[slug]/compare/[id].astro' },
  { file: '../routes/articles/[slug]/compare/[id].png.ts', if: ({ cards }) => cards },
  { file: '../routes/articles/[slug]/index.astro' },
  { file: '../routes/articles/[slug]/pictures/[file].ts' },
  { file: '../routes/articles/[slug]/quotes/[id].astro', if: ({ quotePages }) => quotePages },
  {
    file: '../routes/articles/[slug]/quotes/[id].png.ts',
    if: ({ quotePages, cards }) => quotePages && cards,
  },
  { file: '../routes/authors/[id].astro' },
  { file: '../routes/feed.[format].ts' },
  { file: '../routes/guide/[id].astro', if: ({ guide }) => guide },
  { file: '../routes/guide/index.astro', if: ({ guide }) => guide },
  { file: '../routes/guide/rules/[id].astro', if: ({ guide }) => guide },
  { file: '../routes/icon.svg.ts', if: ({ icon }) => icon === undefined },
  { file: '../routes/quotes.csv.ts' },
  { file: '../routes/quotes/[...page].astro' },
  { file: '../routes/robots.txt.ts' },
  { file: '../routes/schema/article.json.ts' },
  { file: '../routes/search/[folder]/[...file].ts', if: (_, command) => command === 'dev' },
  { file: '../routes/search/current.json.ts' },
  { file: '../routes/sitemap-[number].xml.ts' },
  { file: '../routes/sitemap-index.xml.ts' },
  { file: '../routes/speakers/[id]/[...page].astro' },
  { file: '../routes/speakers/[id]/feed.[format].ts' },
  { file: '../routes/speakers/index.astro' },
  { file: '../routes/sw.js.ts' },
  { file: '../routes/topics/index.astro', if: ({ topics }) => topics },
  { file: '../routes/topics/[id]/[...page].astro', if: ({ topics }) => topics },
  { file: '../routes/topics/[id]/feed.[format].ts', if: ({ topics }) => topics },
];

/**
 * The routes that a paper has.
 *
 * @param command which of Astro's runs, `build` or `dev`
 */
export function injectedRoutes(settings: Settings, command: string): InjectedRoute[] {
  return ROUTES.filter((route) => route.if?.(settings, command) ?? true).map(({ file }) => ({
    pattern: file
      .replace(FOLDER, '/')
      .replace(/\.(?:astro|ts|js)$/, '')
      .replace(/\/index$/, ''),
    entrypoint: new URL(file, import.meta.url),
  }));
}

/** Routes that answer for any address: what was renamed or withdrawn, and the owner's own pages. */
const FOR_ANY = ['[...gone]', '[name]'];

/** The patterns of the routes of a built site, as paths from the home page on: `articles/[slug]`. */
export function routePatterns(settings: Settings): string[] {
  return injectedRoutes(settings, 'build')
    .map(({ pattern }) => pattern.slice(1))
    .filter((pattern) => !FOR_ANY.includes(pattern));
}
