import path from 'node:path';
import { Command } from 'commander';
import { VFile } from 'vfile';
import { ANNOTATIONS, ARTICLES, hasErrors, slugOf } from '../load/content-files.ts';
import { listFiles } from '../load/list-files.ts';
import { loadPlugins } from '../load/load-plugins.ts';
import { loadSettings } from '../load/load-settings.ts';
import { lockContent } from '../load/lock.ts';
import { readContext } from '../load/read-context.ts';
import { readPeople } from '../load/read-people.ts';
import { readArticle, type SiteArticle } from '../load/read-site.ts';
import { replaceText } from '../load/replace-text.ts';
import { didYouMean } from '../message/nearest.ts';
import { wordTracer } from '../permalinks/word-tracer.ts';
import { annotateOwn } from './annotate-own.ts';
import { FileProblem } from './file-problem.ts';
import { jsonLine } from './json-line.ts';
import { messageLine, printedPath, shownPath } from './message-line.ts';
import { projectRoot } from './project-root.ts';
import { readSourceText } from './read-source-file.ts';
import { type TakenIn, takeInNotes } from './take-in-notes.ts';

/** `readout annotate`: notes from elsewhere become notes of an article. */
export const annotateCommand = new Command('annotate')
  .description(
    'take in W3C Web Annotations or Hypothesis’ export; on an article or its own notes: anchor these anew',
  )
  .argument(
    '<file>',
    'a list, page or collection of annotations in JSON, what Hypothesis’ API gives, or the article itself',
  )
  .requiredOption('--article <slug>', 'the article they speak of')
  .option('--json', 'print what was done as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- annotate hypothesis.json --article a-bridge-opens')
  .action(
    async (file: string, { article: slug, json }: { article: string; json: boolean }, command: Command) => {
      const root = projectRoot();
      const paths = listFiles(root, ARTICLES, '.md');
      const slugs = paths.map(slugOf);
      const source = paths[slugs.indexOf(slug)];
      if (source === undefined) {
        command.error(`error: there is no article “${slug}”.${didYouMean(slug, slugs)}`);
      }
      const target = path.join(root, ANNOTATIONS, `${slug}.json`);
      try {
        await lockContent(root, async () => {
          if (path.resolve(file) === path.join(root, source)) return annotateOwn(root, source, json);
          const article = await readWithoutNotes(root, source);
          const incoming = readJson(file);
          const existing = path.resolve(file) === target ? incoming : readIfThere(target);
          const trace = wordTracer(article.savedLedger, article.ledger);
          const done = takeInNotes(article.article, trace, existing, incoming);
          const was = existing && String(existing);
          if (done.json !== null) await replaceText(root, path.relative(root, target), was, done.json);
          const files = [...new Set([incoming, existing])].filter((each) => each !== null);
          printMessages(files);
          console.log(json ? asJson(target, done, files) : summary(target, done));
          if (done.left > 0 || hasErrors(files)) process.exitCode = 1;
        });
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        console.error(error.message);
        process.exitCode = 1;
      }
    },
  );

/** The article alone: notes that have lost their words must not keep others from being taken in. */
async function readWithoutNotes(root: string, source: string): Promise<SiteArticle> {
  const { people } = readPeople(root);
  const [settings, plugins] = await Promise.all([loadSettings(root), loadPlugins(root)]);
  const context = readContext(root, settings, people, { plugins });
  const { article, files } = readArticle(source, context, { withNotes: false });
  const fault = files.flatMap((file) =>
    file.messages.filter(({ fatal }) => fatal).map((message) => ({ message, path: file.path })),
  )[0];
  if (article && !fault) return article;
  throw new FileProblem(
    path.join(root, fault?.path ?? source),
    fault?.message ?? { reason: 'The article can’t be read.' },
  );
}

function readJson(file: string): VFile {
  return new VFile({ path: path.resolve(file), value: readSourceText(file).replace(/^\uFEFF/, '') });
}

function readIfThere(file: string): VFile | null {
  try {
    return readJson(file);
  } catch (error) {
    if (error instanceof FileProblem && error.message.includes('There is no such file')) return null;
    throw error;
  }
}

function printMessages(files: readonly VFile[]): void {
  for (const file of files) {
    for (const message of file.messages) console.error(messageLine(file.path, message));
  }
}

function asJson(target: string, { json, taken, written, left }: TakenIn, files: readonly VFile[]): string {
  const messages = files.flatMap((file) =>
    file.messages.map(({ line, column, reason, ruleId, fatal }) => ({
      file: shownPath(file.path),
      line,
      column,
      reason,
      ruleId,
      fatal: fatal === true,
    })),
  );
  return jsonLine({ file: json === null ? null : shownPath(target), taken, written, left, messages });
}

function summary(target: string, { json, taken, written, left }: TakenIn): string {
  const parts = [
    `${taken} ${taken === 1 ? 'note' : 'notes'} taken in`,
    ...(written > 0 ? [`${written} in the article’s Markdown already`] : []),
    ...(left > 0 ? [`${left} left out`] : []),
  ];
  return `${json === null ? 'Nothing written' : printedPath(target)}: ${parts.join(', ')}`;
}
