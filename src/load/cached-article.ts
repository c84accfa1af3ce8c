import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { SiteLink } from '../markdown/site-links.ts';
import type { Article } from '../schema/article.ts';
import type { FoundWords } from '../search/record.ts';
import { packWords, unpackWords } from './packed-words.ts';
import type { Problem } from './problem.ts';
import type { PendingLedger } from './publication.ts';
import { writeCacheFile } from './write-file-atomic.ts';

/**
 * Where articles stand as they were last read, from the root: what pages are made of, and what the next reading need not do
 * again. Each is a file `<slug>.json` of five lines: the lengths of the others, each with a checksum (CRC-32); what is known of the article;
 * the article as it is published; its Markdown, all three in JSON; and the words in it (see `packWords`).
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
  const parts = [record, article, markdown].map((part) => Buffer.from(JSON.stringify(part)));
  parts.push(packWords(words));
  const head = parts
    .map((part) => `${part.length} ${crc32(part)}`)
    .join(' ')
    .padEnd(HEAD_BYTES - 1);
  const lines = [Buffer.from(head), ...parts].flatMap((line) => [line, LINE_FEED]);
  writeCacheFile(cacheFile(root, record.slug), Buffer.concat(lines));
}

/** What the cache knows of an article; null when it is not there, or any of it is damaged. */
export function readRecord(root: string, slug: string): ArticleRecord | null {
  try {
    // One of an earlier engine knows of no pictures.
    return { pictures: [], ...JSON.parse(readFirst(cacheFile(root, slug))) };
  } catch {
    return null;
  }
}

/**
 * An article of the cache as it is published, in JSON.
 *
 * @param file As `cacheFile` names it.
 */
export const readCachedJson = (file: string): string => readPart(file, ARTICLE, String);

/** The same as data. The words of a paragraph stand there up to four times; held once, the articles of an archive take a third less memory. */
export function readCachedArticle(file: string): Article {
  const article: Article = JSON.parse(readCachedJson(file));
  for (const { paragraphs } of article.sections) {
    for (const paragraph of paragraphs) {
      const words = article.text.slice(paragraph.start, paragraph.end);
      for (const key of ['text', 'html', 'marked'] as const) {
        if (paragraph[key] === words) paragraph[key] = words;
      }
    }
  }
  return article;
}

/** The Markdown of an article of the cache. */
export const readCachedMarkdown = (file: string): string => JSON.parse(readPart(file, MARKDOWN, String));

/** The words of an article of the cache. */
export const readCachedWords = (file: string): FoundWords => readPart(file, WORDS, unpackWords);

/** The lines behind the first, from 0. */
const RECORD = 0;
const ARTICLE = 1;
const MARKDOWN = 2;
const WORDS = 3;

/** How long the first line is, spaces at its end. */
const HEAD_BYTES = 256;

const LINE_FEED = Buffer.from('\n');

/**
 * One of the lines of a file. The others are neither read nor compared: one needs some of an article, and another something else.
 *
 * @param take what is made of it, which is all that stays
 * @throws Error when it is not what was written.
 */
function readPart<T>(file: string, part: number, take: (bytes: Buffer<ArrayBuffer>) => T): T {
  const opened = openSync(file, 'r');
  try {
    const line = linesOf(readBytes(opened, HEAD_BYTES, 0))[part] as Line;
    // A length that is damaged may be any.
    const length = Math.min(line.length, fstatSync(opened).size);
    return take(whole(file, line, readBytes(opened, length, line.start)));
  } finally {
    closeSync(opened);
  }
}

/** The first of them, if all are what was written. */
function readFirst(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = readBytes(opened, fstatSync(opened).size, 0);
    const [first] = linesOf(bytes).map((line) =>
      whole(file, line, bytes.subarray(line.start, line.start + line.length)),
    );
    return String(first);
  } finally {
    closeSync(opened);
  }
}

/** A line as the first of the file tells it. */
interface Line {
  /** In bytes. */
  start: number;
  length: number;
  /** CRC-32: a disk is no forger, and an archive has hundreds of megabytes to check. */
  checksum: string | undefined;
}

/** In their order. */
function linesOf(bytes: Buffer): Line[] {
  const head = bytes.toString('latin1', 0, HEAD_BYTES).split(' ');
  let start = HEAD_BYTES;
  return [RECORD, ARTICLE, MARKDOWN, WORDS].map((part) => {
    const line = { start, length: Number(head[2 * part]), checksum: head[2 * part + 1] };
    start += line.length + 1;
    return line;
  });
}

function whole(file: string, { checksum }: Line, bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  if (checksum === String(crc32(bytes))) return bytes;
  throw new Error(`${file} is damaged; the next build makes it anew.`);
}

/** Until the next are read. */
function readBytes(opened: number, length: number, position: number): Buffer<ArrayBuffer> {
  const bytes = length > room.length ? Buffer.alloc(length) : room;
  return bytes.subarray(0, readSync(opened, bytes, 0, length, position));
}

/** Memory for every file in turn: an archive has thousands, and each would leave its own to be collected. */
const room = Buffer.alloc(1 << 20);
