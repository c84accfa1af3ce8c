import { getCollection } from 'astro:content';
import { readCachedArticle } from '../load/cached-article.ts';
import type { HeldBack } from '../load/held-back.ts';
import type { Article } from '../schema/article.ts';
import { newestFirst } from '../schema/newest-first.ts';

/** An article of the site, and where all else that is known of it stands. */
export type PublishedArticle = {
  article: Article;
  /** Names all that the article is made of: the same version, the same pages. */
  version: string;
  /** The Markdown file, from the project's folder. */
  path: string;
  /** Where it stands as JSON and Markdown; see `readCachedArticle`. */
  file: string;
  /** Why it is not published, where one only looks at it. */
  heldBack: HeldBack | null;
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

/** Why an article is not published, where one only looks at it. */
export const heldBackOf = (article: Article): HeldBack | null => reasons.get(article) ?? null;

const reasons = new WeakMap<Article, HeldBack | null>();
const versions = new WeakMap<Article, string>();

/** What is published now: in a build that stays the same, in development whoever writes changes it. */
async function current(): Promise<Published> {
  if (last && !import.meta.env.DEV) return last;
  const entries = (await getCollection('articles')).map(({ data }) => data);
  const state = entries.map(({ version, heldBack }) => `${version}${heldBack}`).join();
  if (last?.state === state) return last;
  const known = new Map(last?.byFile.map((each) => [each.version, each]));
  const byFile = entries
    .map(
      ({ version, path, file, heldBack }): PublishedArticle => ({
        article: known.get(version)?.article ?? readCachedArticle(file),
        version,
        path,
        file,
        heldBack,
      }),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { article, version, heldBack } of byFile) {
    versions.set(article, version);
    reasons.set(article, heldBack);
  }
  last = { state, byFile, newestFirst: newestFirst(byFile.map(({ article }) => article)) };
  return last;
}
