import { getCollection } from 'astro:content';
import { href } from 'virtual:readout/settings';
import { heldIndex } from '../../load/held-index.ts';
import { searchCorpus } from '../../search/corpus.ts';
import type { Corpus } from '../../search/record.ts';
import { type IndexFiles, writeIndex } from '../../search/write-index.ts';
import { madeArticles } from '../published.ts';

/** The index of the site's articles, made once in a build; in development, anew each time, as articles change. */
export async function siteIndex(): Promise<SiteIndex> {
  if (import.meta.env.DEV) return makeIndex();
  made ??= makeIndex();
  return made;
}

/** The index, and what a page needs to search it. */
export interface SiteIndex {
  /** The name of its folder; see `IndexFiles`. */
  folder: string;
  /** The path of its folder, slashes at both ends. */
  url: string;
  /** How large each file is, in bytes, by its name. */
  sizes: ReadonlyMap<string, number>;
  /** The files that are still to be published: none if the build has written them aside. */
  files: IndexFiles['files'];
}

let made: Promise<SiteIndex> | null = null;

async function makeIndex(): Promise<SiteIndex> {
  const standing = await heldIndex();
  if (standing) return { ...standing, url: addressOf(standing.folder), files: new Map() };
  const { folder, files } = await writeIndex(await siteCorpus());
  const sizes = new Map(Array.from(files, ([name, { length }]) => [name, length]));
  return { folder, url: addressOf(folder), sizes, files };
}

const addressOf = (folder: string): string => href(`search/${folder}/`);

async function siteCorpus(): Promise<Corpus> {
  const articles = await madeArticles();
  const speakers = await getCollection('speakers');
  return searchCorpus(
    articles.map(({ article }) => article),
    speakers.map(({ data }) => data),
  );
}
