import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { articleMarkdown } from '../import/article-markdown.ts';
import { articleSlug } from '../import/article-slug.ts';
import { FileProblem } from './file-problem.ts';
import { importFile } from './import-file.ts';
import { listSources } from './list-sources.ts';
import { shownPath } from './message-line.ts';
import { projectRoot } from './project-root.ts';

interface ImportOptions {
  out?: string;
  force: boolean;
}

/** `readout import`: files of other kinds become articles in Markdown. */
export const importCommand = new Command('import')
  .description('turn text, HTML, Word or Markdown into article Markdown with front matter to fill in')
  .argument('<file...>', 'files, or folders of files: .txt, .html, .docx, .md')
  .option('--out <dir>', 'folder to write to, which is created (default: content/articles)')
  .option('--force', 'overwrite articles that exist', false)
  .addHelpText('after', '\nExample:\n  npx readout import notes.txt page.html --out content/articles/2025')
  .action(async (named: string[], { out, force }: ImportOptions) => {
    const folder = out ?? path.join(projectRoot(), 'content', 'articles');
    const failures: string[] = [];
    const taken = new Set<string>();
    for (const file of listSources(named)) {
      try {
        const article = await importFile(file);
        const slug = freeSlug(articleSlug(article.fields.headline ?? path.parse(file).name), taken);
        const target = path.join(folder, `${slug}.md`);
        write(file, target, articleMarkdown(article), force);
        console.log(shownPath(target));
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        failures.push(error.message);
      }
    }
    for (const failure of failures) console.error(failure);
    if (failures.length > 0) process.exitCode = 1;
  });

/** Two sources of one headline in one run are two articles. */
function freeSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}

function write(source: string, target: string, markdown: string, force: boolean): void {
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    writeFileSync(target, markdown, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'EEXIST'
        ? `${shownPath(target)} exists already; to overwrite it, add --force.`
        : `${shownPath(target)} can’t be written: ${message}`;
    throw new FileProblem(source, { reason, ruleId: 'import' });
  }
}
