import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadConfig } from '../load/load-readout.ts';
import { type Publishing, publication } from '../load/publishing.ts';
import { type Progress, showProgress } from '../load/show-progress.ts';

/** What Astro has made. */
export interface MadeSite {
  /** The path that the site's URLs begin with: `/`, or `/name/`. */
  base: string;
  /** How many HTML pages the site has. */
  pages: number;
}

/**
 * Has Astro build a site.
 *
 * @param root the project's folder, as an absolute path
 * @param outDir where the site is made, as an absolute path
 * @param publishing how it is published
 * @throws Error when the content has errors, or a page can't be made
 */
export async function runAstro(root: string, outDir: string, publishing: Publishing): Promise<MadeSite> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Too long to wait for the help.
  const { build } = await import('astro');
  // Astro would have Vite compile all that the configuration imports. It reads more kinds of TypeScript than Node, though.
  const config = await loadConfig(root).catch(() => null);
  const site: MadeSite = { base: '/', pages: 0 };
  await build({
    ...(config && { ...config, configFile: false }),
    root,
    outDir,
    // Elsewhere, projects that share their packages would overwrite each other's content.
    cacheDir: path.join(root, '.astro/cache'),
    logLevel: 'warn',
    integrations: [
      ...(config?.integrations ?? []),
      publication({ ...publishing, loadReader: () => import('../load/read-into-cache.ts') }),
      reporter(site),
    ],
  });
  return site;
}

/** Takes down what Astro knows of the site and does not return, and tells how far it is. */
function reporter(site: MadeSite): AstroIntegration {
  return {
    name: 'readout-reporter',
    hooks: {
      'astro:config:done': ({ config }) => {
        site.base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        let progress: Progress | undefined;
        setPrerenderer((inner) => ({
          ...inner,
          name: 'readout',
          getStaticPaths: async () => {
            const paths = await inner.getStaticPaths();
            progress = showProgress('Making pages', paths.length);
            return paths;
          },
          render: async (...args) => {
            progress?.step();
            return inner.render(...args);
          },
          teardown: async () => {
            progress?.end();
            await inner.teardown?.();
          },
        }));
      },
      'astro:build:done': ({ pages }) => {
        site.pages = pages.length;
      },
    },
  };
}
