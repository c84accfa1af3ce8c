import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { VFile } from 'vfile';
import { type SpeakerSuggestion, suggestSpeakers } from '../article/suggest-speakers.ts';
import { hasErrors, PAGES } from '../load/content-files.ts';
import { loadPlugins } from '../load/load-plugins.ts';
import { loadCheckedSettings } from '../load/load-settings.ts';
import type { SiteContent } from '../load/read-site.ts';
import type { Plugins } from '../markdown/plugins.ts';
import { rules } from '../message/rules.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';
import { checkAttributions } from './check-attributions.ts';
import { jsonLine } from './json-line.ts';
import { messageLine, shownPath } from './message-line.ts';
import { projectRoot } from './project-root.ts';
import { readNamed } from './read-named.ts';
import { refuseFolder } from './refuse-folder.ts';
import { textTable } from './text-table.ts';

interface CheckOptions {
  strict: boolean;
  json: boolean;
}

/** `readout check`: all problems of all content in one run. */
export const checkCommand = new Command('check')
  .description('print every problem of the content, and what each article holds')
  .argument('[file...]', 'articles to check; all content when left out')
  .option('--strict', 'report quotes that nobody is found to have said, or only on a guess', false)
  .option('--json', 'print what was found as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- check --strict')
  .action(async (named: string[], { strict, json }: CheckOptions) => {
    const root = projectRoot();
    refuseFolder(root);
    // What is wrong with the settings is told with all the rest.
    const { settings, fault } = await loadCheckedSettings(root);
    const plugins = await loadPlugins(root);
    const content = readNamed(root, settings, plugins, named);
    const files = [...content.files, ...(strict ? checkQuotes(content, plugins) : [])];
    const messages = messagesOf(root, files);
    const articles = content.articles.map((article) => count(root, article));
    const suggestions = suggestSpeakers(
      content.articles.map(({ article }) => article),
      settings.title,
    ).filter(
      // A file with a mistake in it is to be mended, not written anew.
      (suggestion) => !existsSync(path.join(root, suggestion.path)),
    );
    for (const message of messages) console.error(messageLine(message.file, message));
    console.log(
      json
        ? jsonLine({ articles, messages, suggestions })
        : `${summary(articles, articlesIn(content), messages)}${suggestions.map(suggested).join('')}`,
    );
    if (hasErrors(files)) process.exitCode = 1;
    if (fault !== null) throw new Error(fault);
  });

/** The articles anew as files, with the messages of the strict check alone. */
function checkQuotes({ articles, speakers }: SiteContent, plugins: Plugins): VFile[] {
  return articles.map(({ article, path, markdown }) => {
    const file = new VFile({ path, value: markdown });
    checkAttributions(article, file, speakers, plugins);
    return file;
  });
}

/** The messages, file by file, in the order of their places. */
function messagesOf(root: string, files: readonly VFile[]) {
  return files.flatMap((file) =>
    file.messages
      .map(({ line, column, reason, ruleId, fatal, actual, expected, note }) => ({
        file: shownPath(path.resolve(root, file.path)),
        line: line ?? 1,
        column: column ?? 1,
        reason,
        ruleId,
        fatal: fatal === true,
        actual,
        expected,
        note,
      }))
      .sort((a, b) => a.line - b.line || a.column - b.column),
  );
}

type Counted = ReturnType<typeof count>;

function count(root: string, { article, path: file }: SiteContent['articles'][number]) {
  const quotes = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ quotes }) => quotes));
  return {
    file: shownPath(path.resolve(root, file)),
    slug: article.slug,
    sections: article.sections.length,
    quotes: quotes.filter(isAsserted).length,
    reported: quotes.filter(isReported).length,
    speakers: article.speakers.length,
    notes: article.annotations.length,
  };
}

/** How many articles were read, those that can’t be published among them. */
function articlesIn({ articles, files }: SiteContent): number {
  const read = files.filter(
    ({ path, messages }) =>
      path.endsWith('.md') &&
      !path.startsWith(`${PAGES}/`) &&
      !messages.some(({ ruleId }) => ruleId === 'file'),
  );
  return new Set([...articles.map(({ path }) => path), ...read.map(({ path }) => path)]).size;
}

function summary(
  articles: readonly Counted[],
  read: number,
  messages: ReturnType<typeof messagesOf>,
): string {
  const rows = articles.map(({ file, sections, quotes, reported, speakers, notes }) =>
    [file, sections, quotes, reported, speakers, notes].map(String),
  );
  const table = textTable(['article', 'sections', 'quotes', 'reported', 'speakers', 'notes'], rows);
  const problems = messages.filter(({ fatal }) => fatal).length;
  const found = [counted(problems, 'problem'), counted(messages.length - problems, 'warning')]
    .filter((count) => count !== null)
    .join(', ');
  const named = [...new Set(messages.map(({ ruleId }) => ruleId))]
    .filter((rule) => rule !== undefined && rule in rules)
    .sort();
  const lines = named.map((rule) => `\nnpm run readout -- explain ${rule}`).join('');
  const explained = lines && `\n\nWhat is asked for, with an example:${lines}`;
  return `${rows.length > 0 ? `${table}\n\n` : ''}${read} ${read === 1 ? 'article' : 'articles'}, ${found || 'no problems'}${explained}`;
}

/** How many there are; null where there is none. */
function counted(count: number, what: string): string | null {
  return count === 0 ? null : `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** A file to make, with what to put into it. */
function suggested({ path: file, yaml, quotes }: SpeakerSuggestion): string {
  const many = `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`;
  return `\n\n# ${file} would give a page to a speaker of ${many}:\n${yaml.trimEnd()}`;
}
