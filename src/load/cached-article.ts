import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteLink } from '../markdown/site-links.ts';
import type { Article } from '../schema/article.ts';
import type { FoundWords } from '../search/record.ts';
import type { Problem } from './problem.ts';
import type { PendingLedger } from './publication.ts';
import { writeCacheFile } from './write-file-atomic.ts';

/**
 * Where articles stand as they were last read, from the root: what pages are made of, and what the next reading need not do
 * again. Each is a file `<slug>.json` of five lines: a SHA-256 of the others, what is known of the article, the article as it is
 * published, its Markdown, and the words in it, these four in JSON.
 */
export const ARTICLE_CACHE = '.astro/articles';

/** What is known of an article that was read: plain data. */
export interface ArticleRecord {
  slug: string;
  /** The Markdown file, from the root. */
  path: string;
  headline: string;
  draft: boolean;
  /** The day, or the instant, of publication. */
  published: string;
  /** The ids of the speakers and authors that it names. */
  people: string[];
  /** What it links to on the same site. */
  links: SiteLink[];
  /** The files of its pictures, from the root. */
  pictures: string[];
  /** Names all that the article and its pages are made of, once its ledger is saved: the same version, the same pages. */
  version: string;
  /** Names all that it was read from, if its ledger is still to be saved. */
  inputs: string | null;
  /** The ledger that this version needs; null when it is saved already. */
  ledger: PendingLedger | null;
  /** What there is to say of its files. */
  problems: Problem[];
}

/** An article as it stands in the cache. */
export interface CachedArticle extends ArticleRecord {
  article: Article;
  /** The Markdown as written, less a byte order mark. */
  markdown: string;
  /** What a search may find in it; see `partRecords`. */
  words: FoundWords;
}

/** The file in which an article stands, as an absolute path. */
export const cacheFile = (root: string, slug: string): string => join(root, ARTICLE_CACHE, `${slug}.json`);

/** Puts an article into the cache. */
export function writeCached(root: string, { article, markdown, words, ...record }: CachedArticle): void {
  const lines = [record, article, markdown, words].map((part) => JSON.stringify(part)).join('\n');
  writeCacheFile(cacheFile(root, record.slug), `${digestOf(lines)}\n${lines}`);
}

/** What the cache knows of an article; null when it is not there, or damaged. */
export function readRecord(root: string, slug: string): ArticleRecord | null {
  try {
    const record = JSON.parse(readLine(cacheFile(root, slug), RECORD));
    // One of an earlier engine knows of no pictures.
    return { pictures: [], ...record };
  } catch {
    return null;
  }
}

/**
 * An article of the cache as it is published, in JSON.
 *
 * @param file As `cacheFile` names it.
 */
export const readCachedJson = (file: string): string => readLine(file, ARTICLE);

/** The Markdown of an article of the cache. */
export const readCachedMarkdown = (file: string): string => JSON.parse(readLine(file, MARKDOWN));

/** The words of an article of the cache. */
export const readCachedWords = (file: string): FoundWords => JSON.parse(readLine(file, WORDS));

/** The lines behind the first, from 0. */
const RECORD = 0;
const ARTICLE = 1;
const MARKDOWN = 2;
const WORDS = 3;

/**
 * One of the lines of a file. As bytes they are compared in a fifth of the time, and of text there is only what was asked for.
 *
 * @throws Error when the file is not what was written.
 */
function readLine(file: string, line: number): string {
  const bytes = readFileSync(file);
  let start = bytes.indexOf(LINE_FEED) + 1;
  if (bytes.toString('latin1', 0, Math.max(0, start - 1)) !== digestOf(bytes.subarray(start)))
    throw new Error(`${file} is damaged; the next build makes it anew.`);
  for (let passed = 0; passed < line; passed += 1) start = bytes.indexOf(LINE_FEED, start) + 1;
  const end = bytes.indexOf(LINE_FEED, start);
  return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
}

const LINE_FEED = 0x0a;

const digestOf = (lines: string | Uint8Array): string => hash('sha256', lines, 'base64url');
