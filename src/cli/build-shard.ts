import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeDigest } from '../load/code-digest.ts';
import { CACHE } from '../load/kept-articles.ts';
import { loadSettings } from '../load/load-settings.ts';
import { promoteLedgers, stagedLedgers } from '../load/save-ledgers.ts';
import type { Shard } from '../load/shard.ts';
import { withBuildLock } from './build-lock.ts';
import { explainDisk } from './explain-disk.ts';
import { shownPath } from './message-line.ts';
import { neededPages } from './needed-pages.ts';
import { runAstro } from './run-astro.ts';
import { type ShardRecord, shardFolder } from './shard-folder.ts';

/** What the build of a shard has made. */
export interface BuiltShard {
  /** Its folder, from the project's. */
  folder: string;
  pages: number;
  seconds: number;
  ledgers: string[];
}

/**
 * Builds one part of a site into `shards/`: the articles that fall to it and their pages. `mergeShards` makes the site
 * of all parts.
 *
 * @param root the project's folder, as an absolute path
 * @throws Error when an article of this part has errors, the build fails, or another one is running
 */
export async function buildShard(
  root: string,
  { frozen, shard }: { frozen: boolean; shard: Shard },
): Promise<BuiltShard> {
  const workshop = path.join(root, '.astro');
  return withBuildLock(path.join(workshop, 'build.lock'), '.astro/build.lock', async () => {
    const begin = performance.now();
    const settings = await loadSettings(root);
    const next = path.join(workshop, 'shard.next');
    rmSync(next, { recursive: true, force: true });
    try {
      const site = path.join(next, 'site');
      const pages = neededPages(
        { sites: [], spare: null },
        { outDir: site, compress: false, articlesOnly: true },
      );
      const made = await runAstro(root, settings, pages, { frozen, shard });
      for (const name of readdirSync(site)) {
        if (name !== 'articles') rmSync(path.join(site, name), { recursive: true });
      }
      const articles = Object.entries(pages.made().articles);
      const keys = Object.fromEntries(articles.map(([slug, { key }]) => [slug, key]));
      const files = Object.fromEntries(articles.map(([slug, article]) => [slug, article.files]));
      mkdirSync(path.join(next, 'articles'));
      for (const slug of Object.keys(keys)) {
        cpSync(path.join(root, CACHE, `${slug}.json`), path.join(next, 'articles', `${slug}.json`));
      }
      await stagedLedgers();
      const record: ShardRecord = { ...shard, code: codeDigest(root, settings), keys, files };
      writeFileSync(path.join(next, 'shard.json'), JSON.stringify(record));
      const folder = shardFolder(shard);
      const place = path.join(root, folder);
      mkdirSync(path.dirname(place), { recursive: true });
      rmSync(place, { recursive: true, force: true });
      renameSync(next, place);
      const ledgers = await promoteLedgers(root);
      return { folder, pages: made.pages, ledgers, seconds: (performance.now() - begin) / 1000 };
    } catch (error) {
      throw explainDisk(error, shownPath);
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  });
}
