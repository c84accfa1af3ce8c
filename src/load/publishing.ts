import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { describeSaved } from './describe-saved.ts';
import { notePublished } from './ledger-bases.ts';
import { pendingFiles, readPublication } from './publication.ts';
import type { LoadReader } from './read-into-cache.ts';
import { saveLedgers } from './save-ledgers.ts';

/** How a build publishes. */
export interface Publishing {
  /** Whether ledgers that are out of date fail the build. */
  frozen: boolean;
  /** Whether a site without an article may be published. */
  allowEmpty: boolean;
  /** Whether the ledgers are saved as soon as Astro has made the site; or else whoever had it made sees to that. */
  saves: boolean;
  /** Whether articles are published whose time has not come. */
  future?: boolean;
  /**
   * What the site is made over, where what stays the same is left: an earlier one that nobody reads, or, if there is none, what
   * Astro has kept of the last one's pages.
   */
  over?: 'site' | 'cache';
  /** Loads what reads articles, in place of Vite, which takes several times as long. */
  loadReader?: LoadReader;
}

/** What Astro leaves of it among the integrations of its configuration; see `ReadoutIntegration`. */
declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** How the build publishes. */
      'readout:publishing': () => Publishing;
    }
  }
}

/** The name by which Astro knows what `publication` returns. */
export const PUBLICATION = 'readout-publication';

/** Whether a continuous integration engine runs this: what it saved would be lost, and links with it. */
export function inCi(): boolean {
  const { CI } = process.env;
  return CI === 'true' || CI === '1';
}

/** What makes a build of Astro a publication: it checks what the loaders have read, and saves the ledgers. */
export function publication(
  publishing: Publishing = { frozen: inCi(), allowEmpty: false, saves: true },
): AstroIntegration {
  const { frozen, allowEmpty, saves } = publishing;
  let root = '';
  return {
    name: PUBLICATION,
    hooks: {
      'readout:publishing': () => publishing,
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root).replace(/\/$/, '');
      },
      'astro:build:start': () => {
        const { articles, ledgers = [] } = readPublication(root) ?? {};
        if (articles?.length === 0 && !allowEmpty) {
          throw new Error(
            'There is no article to publish: expected Markdown files in content/articles that are no drafts. The last site stands as it was; to publish one without articles, add --allow-empty.',
          );
        }
        if (ledgers.length === 0 || !frozen) return;
        const list = ledgers.map(({ changes }) => `  ${changes}`).join('\n');
        throw new Error(
          `Permalink ledgers are out of date; run \`npm run readout -- links update\` and commit:\n${list}`,
        );
      },
      'astro:build:done': async () => {
        if (!saves) return;
        const { paths } = await saveLedgers(root, frozen ? [] : pendingFiles(root));
        await notePublished(root);
        for (const path of paths) console.log(describeSaved(path));
      },
    },
  };
}

/** Whether a build publishes articles whose time has not come. */
export function includesFuture(config: Pick<AstroConfig, 'integrations'>): boolean {
  return publishingOf(config)?.future ?? false;
}

/** What a build makes the site over, if not over nothing. */
export function madeOver(config: Pick<AstroConfig, 'integrations'>): Publishing['over'] {
  return publishingOf(config)?.over;
}

/** What loads what reads articles, if whoever builds has said. */
export function readerOf(config: Pick<AstroConfig, 'integrations'>): LoadReader | undefined {
  return publishingOf(config)?.loadReader;
}

function publishingOf({ integrations }: Pick<AstroConfig, 'integrations'>): Publishing | undefined {
  return integrations.find(({ name }) => name === PUBLICATION)?.hooks['readout:publishing']?.();
}
