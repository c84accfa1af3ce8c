import { getCollection } from 'astro:content';
import { createHash, hash } from 'node:crypto';
import { root } from 'virtual:readout/paper';
import { href, settings } from 'virtual:readout/settings';
import { readCachedWords } from '../../load/cached-article.ts';
import { readIndexCache, writeIndexCache } from '../../load/index-cache.ts';
import { type SearchedSite, searchCorpus } from '../../search/corpus.ts';
import { folderName, makeIndexFiles } from '../../search/write-index.ts';
import { type PublishedArticle, publishedArticles } from '../published.ts';

/** What a page needs to search the index. Its files stand in the cache: a large archive has many, and a build makes its pages after them. */
export interface SiteIndex {
  /** The name of its folder, and the path to it, slashes at both ends. */
  folder: string;
  url: string;
  /** The sizes of its files in bytes, by their names. */
  sizes: ReadonlyMap<string, number>;
}

/** The index of the site's articles, made when one of them is other than at the last time, or at the last build. */
export async function siteIndex(): Promise<SiteIndex> {
  const articles = await publishedArticles();
  const pages = (await getCollection('pages')).map(({ id, data: { title, text } }) => ({
    path: `${id}/`,
    title,
    text,
  }));
  const people = {
    speakers: (await getCollection('speakers')).map(({ data }) => data),
    authors: (await getCollection('authors')).map(({ data }) => data),
  };
  const { title, description, topics } = settings;
  const site = { ...people, pages, home: { title, description }, topics };
  // An article's version stands for the code, too.
  const versions = articles.map(({ version }) => version);
  const key = hash('sha256', JSON.stringify([versions, site]), 'base64url');
  if (latest?.key !== key) latest = { key, index: findIndex(key, articles, site) };
  return latest.index;
}

let latest: { key: string; index: Promise<SiteIndex> } | null = null;

async function findIndex(
  key: string,
  articles: readonly PublishedArticle[],
  site: SearchedSite,
): Promise<SiteIndex> {
  const last = articles.length > 0 ? readIndexCache(root, key) : null;
  const { folder, sizes } = last ?? storeIndex(key, articles, site);
  return { folder, sizes, url: href(`search/${folder}/`) };
}

function storeIndex(
  key: string,
  articles: readonly PublishedArticle[],
  site: SearchedSite,
): Pick<SiteIndex, 'folder' | 'sizes'> {
  const stored = new Map(articles.map(({ article, file }) => [article, file]));
  const corpus = searchCorpus([...stored.keys()], site, (article) =>
    readCachedWords(stored.get(article) ?? ''),
  );
  return writeIndexCache(root, key, (put) => {
    const digest = createHash('sha256');
    makeIndexFiles(corpus, (name, bytes) => {
      digest.update(name).update(bytes);
      put(name, bytes);
    });
    return folderName(digest.digest());
  });
}
