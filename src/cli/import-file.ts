import path from 'node:path';
import { importText } from '../import/import-text.ts';
import type { ImportedArticle } from '../import/imported-article.ts';
import { FileProblem } from './file-problem.ts';
import { readSourceText } from './read-source-file.ts';

type Importer = (file: string) => ImportedArticle | Promise<ImportedArticle>;

/** How a file is taken in, by the end of its name. */
const importers: Record<string, Importer> = {
  '': (file) => importText(readSourceText(file)),
  '.txt': (file) => importText(readSourceText(file)),
};

/** Whether a file's name says that it can be imported. */
export function isImportable(file: string): boolean {
  return path.extname(file) !== '' && extension(file) in importers;
}

/**
 * Takes in one file of any known kind.
 *
 * @throws FileProblem when it can't be processed at all
 */
export async function importFile(file: string): Promise<ImportedArticle> {
  const read = importers[extension(file)];
  if (read === undefined) throw new FileProblem(file, { reason: unknownKind(file), ruleId: 'import' });
  const article = await read(file);
  if (article.body.trim() !== '' || article.headline !== null) return article;
  throw new FileProblem(file, {
    reason: 'The file holds no text; expected an article.',
    ruleId: 'empty-file',
  });
}

function extension(file: string): string {
  return path.extname(file).toLowerCase();
}

function unknownKind(file: string): string {
  const known = Object.keys(importers).filter(Boolean).join(', ');
  return `Files of the kind ${path.extname(file)} can’t be imported; expected ${known}.`;
}
