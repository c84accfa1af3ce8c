import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { withBuildLock } from './build-lock.ts';
import { recoverFolder, swapFolder } from './swap-folder.ts';

/** What a build has made. */
export interface BuiltSite {
  /** The folder to serve, as an absolute path. */
  folder: string;
  /** The path that the site's URLs begin with: `/`, or `/name/`. */
  base: string;
  /** How many HTML pages it has. */
  pages: number;
}

/**
 * Builds the site of a project into `dist`, which is replaced whole, and only after everything has succeeded. A build that
 * fails or is killed leaves the last good site as it was.
 *
 * @param root the project's folder, as an absolute path
 * @throws Error when the content has errors, the build fails, or another one is running
 */
export async function buildSite(root: string): Promise<BuiltSite> {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  const workshop = path.join(root, '.astro');
  return withBuildLock(path.join(workshop, 'build.lock'), '.astro/build.lock', async () => {
    const folder = path.join(root, 'dist');
    const next = path.join(workshop, 'dist.next');
    const previous = path.join(workshop, 'dist.previous');
    recoverFolder(folder, previous);
    rmSync(next, { recursive: true, force: true });
    const site: BuiltSite = { folder, base: '/', pages: 0 };
    try {
      await build({ root, outDir: next, logLevel: 'warn', integrations: [witness(site)] });
      swapFolder(next, folder, previous);
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
    return site;
  });
}

/** Takes down what Astro knows of the site and does not return. */
function witness(site: BuiltSite) {
  return {
    name: 'readout-build',
    hooks: {
      'astro:config:done': ({ config }: { config: { base: string } }) => {
        site.base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ pages }: { pages: readonly unknown[] }) => {
        site.pages = pages.length;
      },
    },
  };
}
