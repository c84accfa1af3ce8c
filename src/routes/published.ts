import { getCollection } from 'astro:content';
import { newestFirst } from '../components/newest-first.ts';
import { readCachedJson } from '../load/cached-article.ts';
import type { Article } from '../schema/article.ts';

/** An article of the site, and where all else that is known of it stands. */
export type PublishedArticle = {
  article: Article;
  /** Names all that the article is made of: the same version, the same pages. */
  version: string;
  /** The Markdown file, from the project's folder. */
  path: string;
  /** Where it stands as JSON and Markdown; see `readCachedJson`. */
  file: string;
};

/** The articles of a site, read once for all pages. */
interface Published {
  /** Names which versions of which articles these are. */
  state: string;
  byFile: readonly PublishedArticle[];
  newestFirst: readonly Article[];
}

let last: Published | null = null;

/** All articles, in the order of their files. */
export async function publishedArticles(): Promise<readonly PublishedArticle[]> {
  return (await current()).byFile;
}

/** All articles, newest first. */
export async function published(): Promise<readonly Article[]> {
  return (await current()).newestFirst;
}

/** Which version of an article is published. */
export const versionOf = (article: Article): string | undefined => versions.get(article);

const versions = new WeakMap<Article, string>();

/** What is published now: in a build that stays the same, in development whoever writes changes it. */
async function current(): Promise<Published> {
  if (last && !import.meta.env.DEV) return last;
  const entries = (await getCollection('articles')).map(({ data }) => data);
  const state = entries.map(({ version }) => version).join();
  if (last?.state === state) return last;
  const known = new Map(last?.byFile.map((each) => [each.version, each]));
  const byFile = entries
    .map(
      ({ version, path, file }) => known.get(version) ?? { article: readArticle(file), version, path, file },
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { article, version } of byFile) versions.set(article, version);
  last = { state, byFile, newestFirst: newestFirst(byFile.map(({ article }) => article)) };
  return last;
}

const readArticle = (file: string): Article => JSON.parse(readCachedJson(file));
