import type { Article } from '../schema/article.ts';
import { picturesOf } from '../schema/pictures-of.ts';
import { partRecords } from '../search/corpus.ts';
import { findWords } from '../search/found-words.ts';
import { type ArticleRecord, writeCached } from './cached-article.ts';
import { hasErrors, slugOf } from './content-files.ts';
import { stampOf } from './file-stamp.ts';
import { type CacheContext, inputsOf, versionOf } from './find-cached.ts';
import { type Problem, problemsOf } from './problem.ts';
import { readArticle } from './read-site.ts';
import { outdatedLedgers, pendingLedger } from './save-ledgers.ts';

/** An article file that was read, and what there is to say of it and of the files beside it. */
export interface Reading {
  path: string;
  /** Null when the file cannot be published as it is. */
  record: ArticleRecord | null;
  problems: Problem[];
}

/** Loads this module, with all that reads an article: a build for which none has changed does without. */
export type LoadReader = () => Promise<{ readIntoCache: typeof readIntoCache }>;

/**
 * Reads and builds an article, and puts it into the cache, whose folder is there.
 *
 * @param path The Markdown file, from the root.
 */
export function readIntoCache(path: string, context: CacheContext): Reading {
  const { article: read, files, sources } = readArticle(path, context);
  const problems = problemsOf(files);
  if (!read || hasErrors(files)) return { path, record: null, problems };
  const { article, markdown, draft, links } = read;
  const ledger = outdatedLedgers([read]).map(pendingLedger)[0] ?? null;
  const pictures = pictureFiles(article);
  const withPictures = { ...sources, pictures: pictures.map((file) => stampOf(context.root, file)) };
  const record: ArticleRecord = {
    slug: slugOf(path),
    path,
    headline: article.headline,
    draft,
    published: article.published,
    people: [...article.speakers, ...article.authors].map(({ id }) => id),
    links,
    pictures,
    version: versionOf(
      context.digest,
      path,
      ledger ? { ...withPictures, ledger: ledger.text } : withPictures,
    ),
    inputs: ledger && inputsOf(context, path, withPictures),
    ledger,
    problems,
  };
  writeCached(context.root, { ...record, article, markdown, words: findWords(partRecords(article)) });
  return { path, record, problems };
}

function pictureFiles(article: Article): string[] {
  return [...new Set(picturesOf(article).flatMap(({ path }) => path ?? []))].sort();
}
