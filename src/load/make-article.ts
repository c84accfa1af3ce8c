import { writeFileSync } from 'node:fs';
import { formatLedger } from '../permalinks/format-ledger.ts';
import { hasErrors, slugOf } from './content-files.ts';
import { describeOutdated } from './describe-outdated.ts';
import { encodeUtf8 } from './encode-utf8.ts';
import { formatKept, keptFile } from './kept-articles.ts';
import { type Made, type MadeArticle, problemsOf } from './made-article.ts';
import { readArticle } from './read-site.ts';
import { keyOf, type Workshop } from './recall-article.ts';

/** Reads and builds an article, and keeps it for the next build, where there is a folder for it. */
export function makeArticle(path: string, workshop: Workshop): Made {
  const { root, digest } = workshop;
  const { article: read, files, sources } = readArticle(path, workshop);
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
