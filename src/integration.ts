import { fileURLToPath } from 'node:url';
import { checkSettings } from './load/check-settings.ts';
import { fontLicence } from './load/font-licence.ts';
import { pageCache } from './load/page-cache.ts';
import { PUBLICATION, publication } from './load/publishing.ts';
import { readTheme } from './load/read-theme.ts';
import { readingFont } from './load/reading-font.ts';
import { redirectsFile } from './load/redirects-file.ts';
import { searchFiles } from './load/search-files.ts';
import { siteContent } from './load/site-content.ts';
import type { ReadoutOptions } from './settings/options.ts';
import { readOptions } from './settings/parse-options.ts';
import { READOUT, type ReadoutIntegration } from './settings/readout-integration.ts';
import { injectedRoutes } from './settings/route-table.ts';
import { scriptWords, scriptWordsInDev } from './settings/script-words.ts';
import { securityPolicy } from './settings/security-policy.ts';
import { virtualPaper } from './settings/virtual-paper.ts';
import { virtualSettings } from './settings/virtual-settings.ts';

/**
 * Makes an Astro project a paper: brings every page, the search, and the security policy. Astro is told of settings that are not what
 * they should be, a sentence on each, when it begins.
 */
export function readout(given: ReadoutOptions): ReadoutIntegration {
  // Astro reads it when it has something to tell: whichever command runs, none calls out.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const read = readOptions(given);
  const { options } = read;
  const plugins = { remarkPlugins: [...options.remarkPlugins], rehypePlugins: [...options.rehypePlugins] };
  return {
    name: READOUT,
    ...read,
    hooks: {
      'readout:content': (config, settings, how) => siteContent(config, settings, { ...how, plugins }),
      'astro:config:setup': async ({ config, command, updateConfig, injectRoute, addMiddleware }) => {
        const root = fileURLToPath(config.root);
        const { settings, fault } = checkSettings(root, config, read);
        if (fault !== null) throw new Error(fault);
        const theme = readTheme(root, settings.styles);
        for (const route of injectedRoutes(settings, command)) injectRoute({ ...route, prerender: true });
        // While it is developed, a page has no policy.
        if (command === 'build') {
          addMiddleware({ entrypoint: new URL('./routes/own-policy.ts', import.meta.url), order: 'pre' });
        }
        updateConfig({
          site: new URL(settings.url).origin,
          base: settings.base,
          // Astro’s development server asks for a slash behind the files of the search index, too, if it asks for any.
          trailingSlash: command === 'dev' ? 'ignore' : 'always',
          // The default drops spaces at line breaks between inline elements.
          compressHTML: true,
          // Pages that are what they were are not made again; see `keyedBy`.
          experimental: { incrementalBuild: true },
          // Elsewhere, projects that share their packages would overwrite each other's pages.
          cacheDir: new URL('.astro/cache/', config.root),
          // Whoever builds may have said how to publish.
          integrations: [
            pageCache(settings),
            searchFiles(),
            redirectsFile(),
            ...(theme.readingFont ? [fontLicence()] : []),
            ...(config.integrations.some(({ name }) => name === PUBLICATION) ? [] : [publication()]),
          ],
          build: {
            // A page and its style arrive in one round trip.
            inlineStylesheets: 'always',
            // While some pages wait to be written, others are rendered.
            concurrency: 8,
          },
          // Nothing here is highlighted, and Shiki’s inline styles would not pass the policy below.
          markdown: { syntaxHighlight: false },
          devToolbar: { enabled: false },
          security: { csp: securityPolicy(settings) },
          fonts: theme.readingFont ? [await readingFont(config.root, settings.language)] : [],
          vite: {
            plugins: [
              virtualSettings(settings),
              virtualPaper(root, settings, theme),
              scriptWordsInDev(settings),
            ],
            // Each script gets the words that it says, and no others; what speaks to a search engine comes only where there is one.
            define: {
              ...scriptWords(settings),
              'import.meta.env.SEARCH_ENGINE': JSON.stringify(settings.searchEngine !== null),
            },
            // Scripts are small, and the policy knows each by its hash; it knows no picture or font that is no file.
            build: { assetsInlineLimit: (file: string) => file.endsWith('.js') },
            // A worker of modules may load the rest of its program while it is at work.
            worker: {
              format: 'es',
              // The package of recipes brings along what makes others of its recipes.
              rolldownOptions: {
                treeshake: { moduleSideEffects: [{ test: /workbox-precaching/, sideEffects: false }] },
              },
            },
          },
        });
      },
    },
  };
}
