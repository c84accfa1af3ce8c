import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { codeDigest } from '../load/code-digest.ts';
import { CACHE } from '../load/kept-articles.ts';
import { loadSettings } from '../load/load-settings.ts';
import { type BuildOptions, type BuiltSite, buildSite } from './build-site.ts';
import { readShard } from './shard-folder.ts';

/**
 * Makes a site of all its shards: takes their articles and the pages of these as they are, and makes the pages that
 * tell of all articles. Byte for byte the site that one build gives.
 *
 * @param root the project's folder, as an absolute path
 * @param folders the shards', from the working directory or absolute
 * @throws Error when a part is missing, or was built with other code than this; and as `buildSite` does
 */
export async function mergeShards(
  root: string,
  folders: readonly string[],
  options: Pick<BuildOptions, 'frozen' | 'compress'>,
): Promise<BuiltSite> {
  const shards = folders.map((folder) => ({ folder, ...readShard(folder) }));
  const code = codeDigest(root, await loadSettings(root));
  const [{ of } = { of: 1 }] = shards;
  for (const shard of shards) {
    if (shard.of !== of) throw new Error(`${shard.folder} is a part of ${shard.of}, the first one of ${of}.`);
    if (shard.code !== code)
      throw new Error(
        `${shard.folder} was built with other code, another Node or another address; build it anew.`,
      );
  }
  const parts = new Set(shards.map(({ part }) => part));
  for (let part = 1; part <= of; part++) {
    if (!parts.has(part)) throw new Error(`Part ${part} of ${of} is missing; name the folders of all parts.`);
  }
  mkdirSync(path.join(root, CACHE), { recursive: true });
  for (const { folder } of shards) {
    cpSync(path.join(folder, 'articles'), path.join(root, CACHE), { recursive: true });
  }
  const finished = shards.map(({ folder, keys, files }) => ({
    folder: path.join(folder, 'site'),
    compressed: false,
    others: {},
    articles: Object.fromEntries(
      Object.entries(keys).map(([slug, key]) => [slug, { key, files: files[slug] ?? 0 }]),
    ),
  }));
  return buildSite(root, { ...options, finished });
}
