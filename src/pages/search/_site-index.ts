import { getCollection } from 'astro:content';
import { heldIndex } from '../../load/held-index.ts';
import { searchCorpus } from '../../search/corpus.ts';
import type { Corpus } from '../../search/record.ts';
import { type IndexFiles, writeIndex } from '../../search/write-index.ts';
import { href } from '../../site.ts';
import { madeArticles } from '../_published.ts';

/** The index of the site's articles, made once in a build; in development, anew each time, as articles change. */
export async function siteIndex(): Promise<SiteIndex> {
  if (import.meta.env.DEV) return makeIndex();
  made ??= makeIndex();
  return made;
}

/** The index as files, and what a page needs to search it. */
export interface SiteIndex extends IndexFiles {
  /** The path of its folder, slashes at both ends. */
  url: string;
}

let made: Promise<SiteIndex> | null = null;

async function makeIndex(): Promise<SiteIndex> {
  const index = await (heldIndex() ?? writeIndex(await siteCorpus()));
  return { ...index, url: href(`search/${index.folder}/`) };
}

async function siteCorpus(): Promise<Corpus> {
  const articles = await madeArticles();
  const speakers = await getCollection('speakers');
  return searchCorpus(
    articles.map(({ article }) => article),
    speakers.map(({ data }) => data),
  );
}
