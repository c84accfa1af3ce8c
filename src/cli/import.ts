import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { articleMarkdown } from '../import/article-markdown.ts';
import { articleSlug } from '../import/article-slug.ts';
import { leavesOut } from '../import/change.ts';
import { describeImport } from '../import/describe-import.ts';
import type { ImportedArticle } from '../import/imported-article.ts';
import { showProgress } from '../load/show-progress.ts';
import { writeFileAtomic, writeNewFile } from '../load/write-file-atomic.ts';
import { uniqueIds } from '../text/unique-ids.ts';
import { copyPictures, type PictureCopies } from './copy-pictures.ts';
import { FileProblem } from './file-problem.ts';
import { importFile } from './import-file.ts';
import { jsonLine } from './json-line.ts';
import { listSources } from './list-sources.ts';
import { printedPath, shownPath } from './message-line.ts';
import { projectRoot } from './project-root.ts';

interface ImportOptions {
  out?: string;
  force: boolean;
  json: boolean;
}

/** `readout import`: files of other kinds become articles in Markdown. */
export const importCommand = new Command('import')
  .description('turn text, HTML, Word or Markdown into article Markdown with front matter to fill in')
  .argument('<file...>', 'files, or folders of files: .txt, .html, .docx, .md')
  .option('--out <dir>', 'folder to write to, which is created (default: content/articles)')
  .option('--force', 'overwrite articles that exist', false)
  .option(
    '--json',
    'print a line of JSON for each article, with all that was left out or changed and where',
    false,
  )
  .addHelpText(
    'after',
    '\nExample:\n  npm run readout -- import notes.txt page.html --out content/articles/2025',
  )
  .action(async (named: string[], { out, force, json }: ImportOptions) => {
    const folder = out ?? path.join(projectRoot(), 'content', 'articles');
    const failures: string[] = [];
    // Two sources of one headline in one run are two articles.
    const uniqueSlug = uniqueIds();
    const takenPictures = new Set<string>();
    const sources = listSources(named);
    const progress = showProgress('Taking in files', sources.length);
    for (const file of sources) {
      try {
        const pictures = copyPictures(file, folder, takenPictures);
        const article = await importFile(file, pictures.take);
        const slug = uniqueSlug(articleSlug(article.fields.headline ?? path.parse(file).name));
        const target = path.join(folder, `${slug}.md`);
        await write(file, target, article, pictures, force);
        console.log(json ? asJson(file, target, article) : summary(target, article));
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        failures.push(error.message);
      }
      progress.step();
    }
    progress.end();
    for (const failure of failures) console.error(failure);
    if (failures.length > 0) process.exitCode = 1;
  });

async function write(
  source: string,
  target: string,
  article: ImportedArticle,
  pictures: PictureCopies,
  force: boolean,
): Promise<void> {
  const problem = (reason: string) => new FileProblem(source, { reason, ruleId: 'import' });
  const exists = `${shownPath(target)} exists already; to overwrite it, add --force.`;
  if (!force && existsSync(target)) throw problem(exists);
  try {
    await pictures.write();
    await (force ? writeFileAtomic : writeNewFile)(target, articleMarkdown(article));
  } catch (error) {
    // Another command, or an editor, has written it since it was looked for.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw problem(exists);
    throw problem(`${shownPath(target)} can’t be written: ${(error as Error).message}`);
  }
}

function summary(target: string, { made, changes }: ImportedArticle): string {
  return `${printedPath(target)}: ${describeImport(made, changes)}`;
}

function asJson(source: string, target: string, { made, changes }: ImportedArticle): string {
  return jsonLine({
    source: shownPath(source),
    file: shownPath(target),
    made,
    leftOut: changes.filter(({ kind }) => leavesOut(kind)),
    changed: changes.filter(({ kind }) => !leavesOut(kind)),
  });
}
