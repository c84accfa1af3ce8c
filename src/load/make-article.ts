import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { formatLedger } from '../permalinks/format-ledger.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { ANNOTATIONS, hasErrors, LEDGERS, slugOf } from './content-files.ts';
import { describeOutdated } from './describe-outdated.ts';
import { encodeUtf8 } from './encode-utf8.ts';
import { beginningOf, formatKept, keptFile, parseKept } from './kept-articles.ts';
import { type Made, type MadeArticle, problemsOf } from './made-article.ts';
import { type ArticleSources, readArticle } from './read-site.ts';

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
export function recallArticle(path: string, { root, digest }: Workshop): Made | null {
  const cached = readIfThere(keptFile(root, slugOf(path)));
  if (cached === null) return null;
  const key = keyOf(digest, path, readSources(root, path));
  if (!cached.startsWith(beginningOf(key))) return null;
  try {
    const { problems, ...made } = parseKept(cached);
    return { path, made, problems };
  } catch {
    return null;
  }
}

/** Reads and builds an article, and keeps it for the next build, where there is a folder for it. */
export function makeArticle(path: string, workshop: Workshop): Made {
  const { root, speakers, digest, today } = workshop;
  const { article: read, files, sources } = readArticle(root, path, speakers, today);
  const problems = problemsOf(files);
  if (!read || hasErrors(files)) return { path, made: null, problems };
  const { article, markdown, draft, ledger, savedLedger, ledgerPath } = read;
  const text = formatLedger(ledger);
  const outdated = !draft && (savedLedger === null || text !== formatLedger(savedLedger));
  const made: MadeArticle = {
    // Once the build has saved the ledger, the article is made of that.
    key: keyOf(digest, path, outdated ? { ...sources, ledger: text } : sources),
    article,
    json: JSON.stringify(article),
    markdown,
    path,
    draft,
    ledger: outdated ? { path: ledgerPath, text, changes: describeOutdated(read) } : null,
  };
  // Half an article, should the power fail, is as good as none.
  writeFileSync(keptFile(root, slugOf(path)), encodeUtf8(formatKept({ ...made, problems })));
  return { path, made, problems };
}

/** The same texts that `readArticle` reads, without building the article. */
function readSources(root: string, path: string): ArticleSources {
  const slug = slugOf(path);
  return {
    article: readIfThere(`${root}/${path}`),
    ledger: readIfThere(`${root}/${LEDGERS}/${slug}.json`),
    notes: readIfThere(`${root}/${ANNOTATIONS}/${slug}.json`),
  };
}

function keyOf(digest: string, path: string, { article, ledger, notes }: ArticleSources): string {
  return hash('sha256', JSON.stringify([digest, path, article, ledger, notes]), 'base64url');
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
