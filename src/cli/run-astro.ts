import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { holdSite } from '../load/held-site.ts';
import { publishSite } from '../load/publish-site.ts';
import type { Shard } from '../load/shard.ts';
import type { Settings } from '../settings/settings.ts';
import type { NeededPages } from './needed-pages.ts';
import type { PagesByKeys } from './page-threads.ts';

/** What Astro has made. */
export interface MadeSite {
  /** The path that the site's URLs begin with: `/`, or `/name/`. */
  base: string;
  /** How many HTML pages the site has, those that were finished before among them. */
  pages: number;
}

interface AstroOptions {
  frozen: boolean;
  shard?: Shard;
}

/**
 * Has Astro make the needed pages of a site beside the finished ones.
 *
 * @param root the project's folder, as an absolute path
 * @param options whether ledgers that are out of date fail the build; which part of the articles to read
 * @throws Error when the content has errors, or a page can't be made
 */
export async function runAstro(
  root: string,
  settings: Settings,
  pages: NeededPages,
  { frozen, shard }: AstroOptions,
): Promise<MadeSite> {
  // Before Astro, which takes seconds to load: time in which other threads read articles and index them.
  const published = publishSite(root, settings, {
    frozen,
    // A part of a site is not searched.
    ...(shard ? { shard } : { indexAt: path.join(path.dirname(pages.outDir), 'index') }),
  });
  holdSite(published);
  pages.begin(published);
  // Too long to wait for the help.
  const { build } = await import('astro');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const site: MadeSite = { base: '/', pages: 0 };
  await build({
    root,
    outDir: pages.outDir,
    // Elsewhere, projects that share their packages would overwrite each other's content.
    cacheDir: path.join(root, '.astro/cache'),
    logLevel: 'warn',
    integrations: [witness(root, site, pages)],
  });
  site.pages += pages.otherPages();
  return site;
}

/** While Astro reads what to build, Vite would bundle the toolbar of its development server, which a build has none of. */
const WITHOUT_TOOLBAR: ViteUserConfig = {
  plugins: [
    {
      name: 'readout-without-toolbar',
      configResolved: ({ environments }) => {
        for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
      },
    },
  ],
};

/** Has only the needed pages made, and takes down what Astro knows of the site and does not return. */
function witness(root: string, site: MadeSite, pages: NeededPages): AstroIntegration {
  let styled: PagesByKeys = new Map();
  let publicDir = '';
  return {
    name: 'readout-build',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: WITHOUT_TOOLBAR });
      },
      'astro:config:done': ({ config }) => {
        publicDir = fileURLToPath(config.publicDir);
        site.base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:setup': ({ pages: built }) => {
        styled = built;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) =>
          pages.prerenderer(inner, { root, publicDir, base: site.base, pages: styled }),
        );
      },
      'astro:build:done': ({ pages: made }) => {
        site.pages = made.length;
      },
    },
  };
}
