import path from 'node:path';
import type { Change } from '../import/change.ts';
import { decodeSource } from '../import/decode-source.ts';
import { importMarkdown } from '../import/import-markdown.ts';
import { importText } from '../import/import-text.ts';
import type { ImportedArticle, TakePicture } from '../import/imported-article.ts';
import { FileProblem } from './file-problem.ts';
import { notUtf8, readSourceBytes } from './read-source-file.ts';
import { refuseNesting } from './refuse-nesting.ts';
import { excerpt } from './text-table.ts';

/** Code units of another program’s reason that fit in a message. */
const SHOWN_REASON = 100;

/** In bytes: forty times the longest novel. What is larger is no article, and would take minutes and all memory. */
const LARGEST_TEXT = 20_000_000;

type Importer = (file: string, take: TakePicture) => ImportedArticle | Promise<ImportedArticle>;

const text: Importer = (file) => decoded(file, false, importText);
const markdown: Importer = (file, take) =>
  decoded(file, false, (source) => {
    refuseNesting(file, source);
    return importMarkdown(source, take);
  });
// What reads web pages and Word is loaded only for them: it takes longer than most texts do.
const html: Importer = async (file, take) => {
  const { importHtml } = await import('../import/import-html.ts');
  return decoded(file, true, (page) => importHtml(page, take));
};
const word: Importer = async (file, take) =>
  (await import('../import/import-word.ts')).importWord(readSourceBytes(file), take);

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
export async function importFile(file: string, take: TakePicture): Promise<ImportedArticle> {
  const read = importers[extension(file)];
  if (read === undefined) throw new FileProblem(file, { reason: unknownKind(file), ruleId: 'import' });
  const article = await importedBy(read, file, take);
  if (article.body.trim() !== '') return article;
  throw new FileProblem(file, {
    reason: 'The file holds no text; expected an article.',
    ruleId: 'empty-file',
  });
}

async function importedBy(read: Importer, file: string, take: TakePicture): Promise<ImportedArticle> {
  try {
    return await read(file, take);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new FileProblem(file, {
      reason: `The file can’t be read as ${extension(file)}: ${excerpt(why, SHOWN_REASON)}`,
      ruleId: 'import',
    });
  }
}

/** Reads a file in the encoding that it says or evidently has, and tells where that was a guess. */
function decoded(file: string, isPage: boolean, read: (text: string) => ImportedArticle): ImportedArticle {
  const bytes = readSourceBytes(file);
  if (bytes.length > LARGEST_TEXT) {
    const reason = `The file is ${Math.round(bytes.length / 1e6)} MB large; a text of at most ${LARGEST_TEXT / 1e6} MB can be taken in. Divide it.`;
    throw new FileProblem(file, { reason, ruleId: 'import' });
  }
  const source = decodeSource(bytes, isPage);
  if (!('text' in source)) throw notUtf8(file, source);
  const article = read(source.text);
  return { ...article, changes: [...encodingChanges(source), ...article.changes] };
}

function encodingChanges({
  text: read,
  encoding,
  isGuess,
}: {
  text: string;
  encoding: string;
  isGuess: boolean;
}): Change[] {
  const lost = read.split('\uFFFD').length - 1;
  return [
    ...(isGuess ? [{ kind: 'encoding' as const, words: encoding, place: null }] : []),
    ...Array.from({ length: lost }, () => ({ kind: 'replacement' as const, words: '\uFFFD', place: null })),
  ];
}

function extension(file: string): string {
  return path.extname(file).toLowerCase();
}

function unknownKind(file: string): string {
  const known = Object.keys(importers).filter(Boolean).join(', ');
  return `Files of the kind ${path.extname(file)} can’t be imported; expected ${known}.`;
}
