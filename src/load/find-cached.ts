import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ArticleRecord, readRecord } from './cached-article.ts';
import { ANNOTATIONS, LEDGERS, slugOf } from './content-files.ts';
import { entrySort } from './entry-sort.ts';
import { stampOf } from './file-stamp.ts';
import type { ReadContext } from './read-context.ts';
import type { ArticleSources } from './read-site.ts';

/** What every article of a site is read with, and what names that. */
export interface CacheContext extends ReadContext {
  /** Names the code, the settings and the speakers. */
  digest: string;
}

/** What an article is made of. */
interface CachedSources extends ArticleSources {
  /** What names each of its pictures as it is; see `stampOf`. */
  pictures: string[];
}

/** Names an article that is made of these texts and pictures, and needs no other ledger. */
export function versionOf(
  digest: string,
  path: string,
  { article, ledger, notes, pictures }: CachedSources,
): string {
  return hash('sha256', JSON.stringify([digest, path, article, ledger, notes, pictures]), 'base64url');
}

/** Names an article that is read from these texts today, and whose ledger is still to be saved. */
export function inputsOf(
  { digest, today, bases }: CacheContext,
  path: string,
  sources: CachedSources,
): string {
  const base = bases.get(`${LEDGERS}/${slugOf(path)}.json`);
  return versionOf(JSON.stringify([digest, today, base]), path, sources);
}

/**
 * What the cache knows of an article that was read from the very same files; null when it must be read.
 *
 * @param path The Markdown file, from the root.
 */
export function findCached(path: string, context: CacheContext): ArticleRecord | null {
  const record = readRecord(context.root, slugOf(path));
  if (record === null) return null;
  const pictures = record.pictures.map((file) => stampOf(context.root, file));
  const texts = readSources(context.root, path);
  if (texts === null) return null;
  const sources = { ...texts, pictures };
  if (record.version === versionOf(context.digest, path, sources)) return { ...record, ledger: null };
  return record.inputs === inputsOf(context, path, sources) ? record : null;
}

/** The same texts that `readArticle` reads, without building the article; null where something stands in their place that is no file. */
function readSources(root: string, path: string): ArticleSources | null {
  const slug = slugOf(path);
  const article = readIfThere(`${root}/${path}`);
  const ledger = readIfThere(`${root}/${LEDGERS}/${slug}.json`);
  const notes = readIfThere(`${root}/${ANNOTATIONS}/${slug}.json`);
  const areFiles = article !== undefined && ledger !== undefined && notes !== undefined;
  return areFiles ? { article, ledger, notes } : null;
}

/** Null where nothing stands, nothing where it is no file. */
function readIfThere(place: string): string | null | undefined {
  const sort = entrySort(place);
  if (sort === null) return null;
  return sort === 'file' ? readFileSync(place, 'utf8').replace(/^\uFEFF/, '') : undefined;
}
