import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { formatLedger } from '../permalinks/format-ledger.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { describeOutdated } from './describe-outdated.ts';
import { type Made, type MadeArticle, problemsOf } from './made-article.ts';
import { ANNOTATIONS, hasErrors, LEDGERS, readArticle, slugOf } from './read-site.ts';
import { writeFileAtomic } from './write-file-atomic.ts';

/** Where articles wait for the next build, from the root. */
export const CACHE = '.astro/articles';

/** What the making of every article depends on. */
export interface Workshop {
  root: string;
  speakers: readonly KnownSpeaker[];
  /** Names the code and the speakers. */
  digest: string;
  /** The day to note in ledgers, as an ISO day. */
  today: string;
}

/**
 * An article that an earlier build has made of the very same files; null when there is none.
 *
 * @param path The Markdown file, from the root.
 */
export async function recallArticle(path: string, { root, digest }: Workshop): Promise<Made | null> {
  const cached = await readFile(cacheOf(root, path), 'utf8').catch(() => null);
  if (cached === null) return null;
  const key = keyOf(digest, path, await readSources(root, path));
  // The key stands first, so that an article that is out of date need not be read.
  if (!cached.startsWith(`{"key":"${key}"`)) return null;
  try {
    const { problems, ...made } = JSON.parse(cached) as MadeArticle & Pick<Made, 'problems'>;
    return { path, made, problems };
  } catch {
    return null;
  }
}

/**
 * Reads and builds an article, and keeps it for the next build. Files that are written while they are read are read
 * again.
 */
export async function makeArticle(path: string, workshop: Workshop): Promise<Made> {
  const { root, speakers, digest, today } = workshop;
  const sources = await readSources(root, path);
  const { article: read, files } = await readArticle(root, path, speakers, today);
  if (!isDeepStrictEqual(await readSources(root, path), sources)) return makeArticle(path, workshop);
  const problems = problemsOf(files);
  if (!read || hasErrors(files)) return { path, made: null, problems };
  const { article, markdown, draft, ledger, savedLedger, ledgerPath } = read;
  const text = formatLedger(ledger);
  const outdated = !draft && (savedLedger === null || text !== formatLedger(savedLedger));
  const made: MadeArticle = {
    // Once the build has saved the ledger, the article is made of that.
    key: keyOf(digest, path, outdated ? { ...sources, ledger: text } : sources),
    article,
    markdown,
    path,
    draft,
    ledger: outdated ? { path: ledgerPath, text, changes: describeOutdated(read) } : null,
  };
  const cached = JSON.stringify({ ...made, ledger: null, problems });
  await writeFileAtomic(cacheOf(root, path), cached, { flush: false });
  return { path, made, problems };
}

/** The file in which an article waits. */
function cacheOf(root: string, path: string): string {
  return `${root}/${CACHE}/${slugOf(path)}.json`;
}

/** The text of the files that an article is made of; null for what is not there. */
interface Sources {
  article: string | null;
  ledger: string | null;
  notes: string | null;
}

async function readSources(root: string, path: string): Promise<Sources> {
  const slug = slugOf(path);
  const [article, ledger, notes] = await Promise.all([
    readIfThere(`${root}/${path}`),
    readIfThere(`${root}/${LEDGERS}/${slug}.json`),
    readIfThere(`${root}/${ANNOTATIONS}/${slug}.json`),
  ]);
  return { article, ledger, notes };
}

function keyOf(digest: string, path: string, { article, ledger, notes }: Sources): string {
  return hash('sha256', JSON.stringify([digest, path, article, ledger, notes]), 'base64url');
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
