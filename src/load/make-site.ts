import { hash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { KnownSpeaker } from '../schema/speaker.ts';
import type { Settings } from '../settings/settings.ts';
import { checkSlug, notesWithoutArticle } from './check-file-names.ts';
import { codeDigest } from './code-digest.ts';
import { ARTICLES, hasErrors, slugOf } from './content-files.ts';
import { isoToday } from './iso-today.ts';
import { CACHE } from './kept-articles.ts';
import { listFiles } from './list-files.ts';
import { filesOf, type MadeArticle } from './made-article.ts';
import { makeArticles } from './make-articles.ts';
import { readSpeakers } from './read-speakers.ts';
import { isInShard, type Shard, WHOLE } from './shard.ts';

/** The content of a site as it is published. */
export interface Site {
  /** Articles without errors, drafts among them, in the order of their paths. */
  articles: MadeArticle[];
  speakers: KnownSpeaker[];
  /** Every speaker file, every article file, and every other file with a message; without their text. */
  files: VFile[];
}

/**
 * Reads a site's content and makes its articles, or recalls those whose files are what they were when an earlier build
 * made them. Nothing is thrown for mistakes in content: they are messages on the files.
 *
 * @param root The folder that holds `content/`, as an absolute path.
 * @param shard The part of the articles to make.
 */
export async function makeSite(root: string, settings: Settings, shard: Shard = WHOLE): Promise<Site> {
  const { speakers, files } = readSpeakers(root);
  const paths = listFiles(root, ARTICLES, '.md');
  const bySlug = Map.groupBy(paths, slugOf);
  const digest = hash('sha256', codeDigest(root, settings) + JSON.stringify(speakers), 'base64url');
  const workshop = { root, settings, speakers, digest, today: isoToday() };
  const articles: MadeArticle[] = [];
  const own = paths.filter((path) => isInShard(slugOf(path), shard));
  for (const each of await makeArticles(own, workshop)) {
    const read = filesOf(each, root);
    files.push(...read);
    checkSlug(read[0], bySlug.get(slugOf(each.path)) ?? []);
    if (each.made && !hasErrors(read)) articles.push(each.made);
  }
  files.push(...notesWithoutArticle(root, new Set(bySlug.keys())));
  await forgetOthers(root, bySlug);
  return { articles, speakers, files };
}

/** Removes the articles from the cache whose files are gone. */
async function forgetOthers(root: string, slugs: ReadonlyMap<string, unknown>): Promise<void> {
  const cached = await readdir(`${root}/${CACHE}`).catch(() => []);
  for (const name of cached) if (!slugs.has(basename(name, '.json'))) await rm(`${root}/${CACHE}/${name}`);
}
