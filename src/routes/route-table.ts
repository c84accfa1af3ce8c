import type { Settings } from '../settings/settings.ts';

/** A route as Astro's `injectRoute` takes it. */
interface InjectedRoute {
  pattern: string;
  entrypoint: URL;
}

/** Every route of a paper with what it takes to have it: the file in this folder without its ending, which is the route's pattern too. */
const ROUTES: readonly { file: string; if?: (settings: Settings, command: string) => boolean }[] = [
  { file: '404.astro' },
  { file: '[...gone].astro' },
  { file: '[...page].astro' },
  { file: '[name].astro' },
  { file: 'about/attribution.astro' },
  { file: 'annotations.jsonld.ts' },
  { file: 'annotations/[number].jsonld.ts' },
  { file: 'articles/[...page].astro' },
  { file: 'articles/[slug].json.ts' },
  { file: 'articles/[slug].md.ts' },
  { file: 'articles/[slug].png.ts', if: ({ cards }) => cards },
  { file: 'articles/[slug]/annotations.jsonld.ts' },
  { file: 'articles/[slug]/citation.bib.ts' },
  { file: 'articles/[slug]/citation.json.ts' },
  { file: 'articles/[slug]/compare/[id].astro' },
  { file: 'articles/[slug]/compare/[id].png.ts', if: ({ cards }) => cards },
  { file: 'articles/[slug]/index.astro' },
  { file: 'articles/[slug]/pictures/[file].ts' },
  { file: 'articles/[slug]/quotes/[id].astro', if: ({ quotePages }) => quotePages },
  { file: 'articles/[slug]/quotes/[id].png.ts', if: ({ quotePages, cards }) => quotePages && cards },
  { file: 'authors/[id].astro' },
  { file: 'feed.[format].ts' },
  { file: 'guide/[id].astro', if: ({ guide }) => guide },
  { file: 'guide/index.astro', if: ({ guide }) => guide },
  { file: 'guide/rules/[id].astro', if: ({ guide }) => guide },
  { file: 'icon.svg.ts', if: ({ icon }) => icon === undefined },
  { file: 'quotes.csv.ts' },
  { file: 'quotes/[...page].astro' },
  { file: 'robots.txt.ts' },
  { file: 'schema/article.json.ts' },
  { file: 'search/[folder]/[...file].ts', if: (_, command) => command === 'dev' },
  { file: 'search/current.json.ts' },
  { file: 'sitemap-[number].xml.ts' },
  { file: 'sitemap-index.xml.ts' },
  { file: 'speakers/[id]/[...page].astro' },
  { file: 'speakers/[id]/feed.[format].ts' },
  { file: 'speakers/index.astro' },
  { file: 'sw.js.ts' },
  { file: 'topics/index.astro', if: ({ topics }) => topics },
  { file: 'topics/[id]/[...page].astro', if: ({ topics }) => topics },
  { file: 'topics/[id]/feed.[format].ts', if: ({ topics }) => topics },
];

/**
 * The routes that a paper has.
 *
 * @param command which of Astro's runs, `build` or `dev`
 */
export function injectedRoutes(settings: Settings, command: string): InjectedRoute[] {
  return ROUTES.filter((route) => route.if?.(settings, command) ?? true).map(({ file }) => ({
    pattern: `/${file.replace(/\.(?:astro|ts|js)$/, '').replace(/(?:^|\/)index$/, '')}`,
    entrypoint: new URL(`./${file}`, import.meta.url),
  }));
}
