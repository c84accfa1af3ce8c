import path from 'node:path';
import { decodeHtml } from '../import/decode-html.ts';
import { importMarkdown } from '../import/import-markdown.ts';
import { importText } from '../import/import-text.ts';
import type { ImportedArticle } from '../import/imported-article.ts';
import { FileProblem } from './file-problem.ts';
import { readSourceBytes, readSourceText } from './read-source-file.ts';
import { excerpt } from './text-table.ts';

/** Code units of another program’s reason that fit in a message. */
const SHOWN_REASON = 100;

type Importer = (file: string) => ImportedArticle | Promise<ImportedArticle>;

const text: Importer = (file) => importText(readSourceText(file));
const markdown: Importer = (file) => importMarkdown(readSourceText(file));
// What reads web pages and Word is loaded only for them: it takes longer than most texts do.
const html: Importer = async (file) =>
  (await import('../import/import-html.ts')).importHtml(decodeHtml(readSourceBytes(file)));
const word: Importer = async (file) =>
  (await import('../import/import-word.ts')).importWord(readSourceBytes(file));

/** How a file is taken in, by the end of its name. */
const importers: Record<string, Importer> = {
  '': text,
  '.txt': text,
  '.md': markdown,
  '.markdown': markdown,
  '.html': html,
  '.htm': html,
  '.docx': word,
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
  const article = await importedBy(read, file);
  if (article.body.trim() !== '') return article;
  throw new FileProblem(file, {
    reason: 'The file holds no text; expected an article.',
    ruleId: 'empty-file',
  });
}

async function importedBy(read: Importer, file: string): Promise<ImportedArticle> {
  try {
    return await read(file);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new FileProblem(file, {
      reason: `The file can’t be read as ${extension(file)}: ${excerpt(why, SHOWN_REASON)}`,
      ruleId: 'import',
    });
  }
}

function extension(file: string): string {
  return path.extname(file).toLowerCase();
}

function unknownKind(file: string): string {
  const known = Object.keys(importers).filter(Boolean).join(', ');
  return `Files of the kind ${path.extname(file)} can’t be imported; expected ${known}.`;
}
