import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { VFile } from 'vfile';
import { reviewable } from '../article/keep-review.ts';
import { type Verdict, writeReview } from '../article/write-review.ts';
import { hasErrors } from '../load/content-files.ts';
import { isoToday } from '../load/iso-today.ts';
import { loadPlugins } from '../load/load-plugins.ts';
import { loadSettings } from '../load/load-settings.ts';
import { lockContent } from '../load/lock.ts';
import { problemLines } from '../load/problem-lines.ts';
import { type ReadContext, readContext } from '../load/read-context.ts';
import { readArticle, type SiteArticle, type SiteContent } from '../load/read-site.ts';
import { replaceText } from '../load/replace-text.ts';
import { writeCacheFile } from '../load/write-file-atomic.ts';
import type { Plugins } from '../markdown/plugins.ts';
import { readDocument } from '../markdown/read-document.ts';
import type { Quote } from '../schema/article.ts';
import type { Review } from '../schema/review.ts';
import { jsonLine } from './json-line.ts';
import { shownPath } from './message-line.ts';
import { projectRoot } from './project-root.ts';
import { readNamed } from './read-named.ts';
import { type ReviewedQuote, reviewSession } from './review-session.ts';
import { terminalDialogue } from './terminal-dialogue.ts';

/** Where a review that was stopped goes on from, in the project’s folder: decisions by quote, for each article. */
const STOPPED = '.astro/review';

interface ReviewOptions {
  by?: string;
  acceptAll: boolean;
  json: boolean;
}

/** `readout review`: an editor goes through who said what. */
export const reviewCommand = new Command('review')
  .description('go through who said what, one by one: confirm, correct, leave open')
  .argument('[file...]', 'articles to review; all when left out')
  .option('--by <name>', 'who reviews; your name in git when left out')
  .option('--accept-all', 'take everything as the program has read it', false)
  .option('--json', 'print what there is to review as JSON, and ask nothing', false)
  .addHelpText(
    'after',
    `
Without a terminal it lists what is not reviewed, and ends with 1 if there is any.

Example:
  npm run readout -- review content/articles/bridge.md`,
  )
  .action(async (named: string[], options: ReviewOptions) => {
    const root = projectRoot();
    const [settings, plugins] = await Promise.all([loadSettings(root), loadPlugins(root)]);
    const content = readNamed(root, settings, plugins, named);
    const context = readContext(root, settings, content, { plugins });
    for (const line of problemLines(content.files)) console.error(line);
    if (hasErrors(content.files)) process.exitCode = 1;
    if (options.acceptAll) {
      const review = { by: reviewer(options.by), date: isoToday() };
      for (const article of content.articles) await write(article, new Map(), review, context);
      console.log(`${counted(content.articles.length)} reviewed by ${review.by}`);
    } else if (options.json || !process.stdin.isTTY) list(root, content, plugins, options.json);
    else await ask(content, context, plugins, reviewer(options.by));
  });

const counted = (number: number): string => `${number} ${number === 1 ? 'article' : 'articles'}`;

/** @throws Error when nobody is named */
function reviewer(by: string | undefined): string {
  const name = by?.trim() || gitName();
  if (name) return name;
  throw new Error('Nobody is named as the reviewer: add --by "Your Name", or set your name in git.');
}

function gitName(): string {
  try {
    return execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // No git, or no name in it.
    return '';
  }
}

/** The quotes of each paragraph, without reported speech. */
function quotesOf({ article }: SiteArticle): Quote[][] {
  return article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ quotes }) => reviewable(quotes)));
}

function located(article: SiteArticle, { remarkPlugins }: Plugins): ReviewedQuote[] {
  const { blocks } = readDocument(new VFile(article.markdown), remarkPlugins);
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? (block.place?.start.line ?? 1) : []));
  return quotesOf(article).flatMap((quotes, index) =>
    quotes.map((quote) => ({ quote, line: lines[index] ?? 1 })),
  );
}

function list(root: string, { articles }: SiteContent, plugins: Plugins, json: boolean): void {
  for (const each of articles) {
    const file = shownPath(path.resolve(root, each.path));
    const { reviewed } = each.article;
    const quotes = located(each, plugins);
    if (!reviewed && quotes.length > 0) process.exitCode = 1;
    if (json) {
      const rows = quotes.map(({ quote: { id, text, speaker, basis, confidence, polarity }, line }) => ({
        id,
        line,
        text,
        speaker: speaker && { id: speaker.id, name: speaker.name },
        basis,
        confidence,
        polarity,
      }));
      console.log(jsonLine({ file, reviewed, quotes: rows }));
    } else if (!reviewed && quotes.length > 0) {
      console.log(`${file}: not reviewed, ${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}`);
    }
  }
}

async function ask(content: SiteContent, context: ReadContext, plugins: Plugins, by: string): Promise<void> {
  const { root } = context;
  const dialogue = terminalDialogue();
  try {
    for (const each of content.articles.filter(({ article }) => !article.reviewed)) {
      const stopped = path.join(root, STOPPED, `${each.article.slug}.json`);
      dialogue.say(`\n${shownPath(path.resolve(root, each.path))}: ${each.article.headline}`);
      const here = new Set(each.article.speakers.map(({ id }) => id));
      const choices = content.speakers.toSorted((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)));
      const { verdicts, isDone } = await reviewSession(
        located(each, plugins),
        choices,
        dialogue,
        readStopped(stopped),
        (decided) => {
          mkdirSync(path.dirname(stopped), { recursive: true });
          writeCacheFile(stopped, JSON.stringify([...decided]));
        },
      );
      if (!isDone) {
        dialogue.say('Stopped. The next review goes on here; nothing is written before an article is done.');
        return;
      }
      await write(each, verdicts, { by, date: isoToday() }, context);
      rmSync(stopped, { force: true });
      dialogue.say(`${each.path} is reviewed by ${by}`);
    }
  } finally {
    dialogue.close();
  }
}

function readStopped(file: string): Map<string, Verdict> {
  try {
    return existsSync(file) ? new Map(JSON.parse(readFileSync(file, 'utf8'))) : new Map();
  } catch {
    // What can’t be read is asked again.
    return new Map();
  }
}

async function write(
  article: SiteArticle,
  verdicts: ReadonlyMap<string, Verdict>,
  review: Review,
  context: ReadContext,
): Promise<void> {
  const { root, speakers, plugins } = context;
  await lockContent(root, async () => {
    const text = writeReview(article.markdown, verdicts, review, {
      read: (markdown) => {
        const { article: read } = readArticle(article.path, context, { withNotes: false, text: markdown });
        return read ? quotesOf(read) : [];
      },
      known: new Set(speakers.map(({ id }) => id)),
      ...plugins,
    });
    await replaceText(root, article.path, article.markdown, text);
  });
}
