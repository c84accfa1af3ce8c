import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ANNOTATIONS, LEDGERS, slugOf } from './content-files.ts';
import { beginningOf, keptFile, parseKept } from './kept-articles.ts';
import type { Made } from './made-article.ts';
import type { ArticleSources, ReadContext } from './read-site.ts';

/** What the making of every article depends on. */
export interface Workshop extends ReadContext {
  /** Names the code, the settings and the speakers. */
  digest: string;
}

/**
 * An article that an earlier build has made of the very same files; null when there is none.
 *
 * @param path The Markdown file, from the root.
 */
export function recallArticle(
  path: string,
  { root, digest }: Pick<Workshop, 'root' | 'digest'>,
): Made | null {
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

/** Names an article that is made of these texts. */
export function keyOf(digest: string, path: string, { article, ledger, notes }: ArticleSources): string {
  return hash('sha256', JSON.stringify([digest, path, article, ledger, notes]), 'base64url');
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

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
