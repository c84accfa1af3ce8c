import { getCollection } from 'astro:content';
import { hash } from 'node:crypto';
import { root } from 'virtual:readout/paper';
import { href } from 'virtual:readout/settings';
import { readIndexCache, writeIndexCache } from '../../load/index-cache.ts';
import { searchCorpus } from '../../search/corpus.ts';
import { type IndexFiles, writeIndex } from '../../search/write-index.ts';
import { publishedArticles } from '../published.ts';

/**
 * The index of the site's articles. A build makes it once, and not at all while everything in it is as it was at the last one; in
 * development it is made anew each time, as articles change.
 */
export async function siteIndex(): Promise<SiteIndex> {
  if (import.meta.env.DEV) return makeIndex();
  made ??= makeIndex();
  return made;
}

/** The index, and what a page needs to search it. */
export interface SiteIndex extends IndexFiles {
  /** The path of its folder, slashes at both ends. */
  url: string;
}

let made: Promise<SiteIndex> | null = null;

async function makeIndex(): Promise<SiteIndex> {
  const articles = await publishedArticles();
  const [speakers, pages] = await Promise.all([getCollection('speakers'), getCollection('pages')]);
  const ownPages = pages.map(({ id, data: { title, text } }) => ({ path: `${id}/`, title, text }));
  // An article's version stands for the code too.
  const versions = articles.map(({ version }) => version);
  const key = hash('sha256', JSON.stringify([versions, ownPages]), 'base64url');
  const last = import.meta.env.DEV || versions.length === 0 ? null : readIndexCache(root);
  if (last?.key === key) return withUrl(last);
  const corpus = searchCorpus(
    articles.map(({ article }) => article),
    speakers.map(({ data }) => data),
    ownPages,
  );
  const index = await writeIndex(corpus);
  if (!import.meta.env.DEV) writeIndexCache(root, { ...index, key });
  return withUrl(index);
}

const withUrl = (index: IndexFiles): SiteIndex => ({ ...index, url: href(`search/${index.folder}/`) });
