import { getCollection } from 'astro:content';
import { hash } from 'node:crypto';
import { root } from 'virtual:readout/paper';
import { href } from 'virtual:readout/settings';
import { readIndexCache, writeIndexCache } from '../../load/index-cache.ts';
import { searchCorpus } from '../../search/corpus.ts';
import type { SearchPage } from '../../search/record.ts';
import { type IndexFiles, writeIndex } from '../../search/write-index.ts';
import { type PublishedArticle, publishedArticles } from '../published.ts';

/** The index, and what a page needs to search it. */
export interface SiteIndex extends IndexFiles {
  /** The path of its folder, slashes at both ends. */
  url: string;
}

/** The index of the site's articles, made when one of them is other than at the last time, or at the last build. */
export async function siteIndex(): Promise<SiteIndex> {
  const articles = await publishedArticles();
  const pages = (await getCollection('pages')).map(({ id, data: { title, text } }) => ({
    path: `${id}/`,
    title,
    text,
  }));
  // An article's version stands for the speakers and the code too.
  const versions = articles.map(({ version }) => version);
  const key = hash('sha256', JSON.stringify([versions, pages]), 'base64url');
  if (latest?.key !== key) latest = { key, index: findIndex(key, articles, pages) };
  return latest.index;
}

let latest: { key: string; index: Promise<SiteIndex> } | null = null;

async function findIndex(
  key: string,
  articles: readonly PublishedArticle[],
  pages: readonly SearchPage[],
): Promise<SiteIndex> {
  const last = articles.length > 0 ? readIndexCache(root) : null;
  const index = last?.key === key ? last : await makeIndex(articles, pages);
  if (index !== last) writeIndexCache(root, { ...index, key });
  return { ...index, url: href(`search/${index.folder}/`) };
}

async function makeIndex(
  articles: readonly PublishedArticle[],
  pages: readonly SearchPage[],
): Promise<IndexFiles> {
  const speakers = await getCollection('speakers');
  return writeIndex(
    searchCorpus(
      articles.map(({ article }) => article),
      speakers.map(({ data }) => data),
      pages,
    ),
  );
}
