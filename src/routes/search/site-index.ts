import { getCollection } from 'astro:content';
import { href } from 'virtual:readout/settings';
import { searchCorpus } from '../../search/corpus.ts';
import { type IndexFiles, writeIndex } from '../../search/write-index.ts';
import { publishedArticles } from '../published.ts';

/** The index of the site's articles, made once in a build; in development, anew each time, as articles change. */
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
  const corpus = searchCorpus(
    articles.map(({ article }) => article),
    speakers.map(({ data }) => data),
    pages.map(({ id, data: { title, text } }) => ({ path: `${id}/`, title, text })),
  );
  const index = await writeIndex(corpus);
  return { ...index, url: href(`search/${index.folder}/`) };
}
