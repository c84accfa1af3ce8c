import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { VFile } from 'vfile';
import { printOf, reviewable } from '../article/keep-review.ts';
import { type Verdict, verdictOn, writeReview } from '../article/write-review.ts';
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
import type { Article, Quote } from '../schema/article.ts';
import type { Review } from '../schema/review.ts';
import { jsonLine } from './json-line.ts';
import { shownPath } from './message-line.ts';
import { projectRoot } from './project-root.ts';
import { quoteContext } from './quote-context.ts';
import { readNamed } from './read-named.ts';
import { type ReviewedQuote, reviewSession } from './review-session.ts';
import { speakerChoices } from './speaker-choices.ts';
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
      for (const article of content.articles) {
        await write(article, new Map(), review, context);
        const before = replaced(article, review);
        if (before) console.log(`${fileOf(root, article)}: reviewed by ${review.by}${before}`);
      }
      console.log(`${counted(content.articles.length, 'article')} reviewed by ${review.by}`);
    } else if (options.json || !process.stdin.isTTY) list(root, content, plugins, options.json);
    else await ask(content, context, plugins, reviewer(options.by));
  });

const counted = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const fileOf = (root: string, { path: file }: SiteArticle): string => shownPath(path.resolve(root, file));

/** Whose review another takes the place of, as the end of a sentence. */
const replaced = ({ lastReview }: SiteArticle, { by }: Review): string =>
  lastReview && lastReview.by !== by ? `, in place of ${lastReview.by} on ${lastReview.date}` : '';

const nothingLeft = ({ articles }: SiteContent): string =>
  `Nothing is left to review in ${counted(articles.length, 'article')}.`;

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
function quotesOf(article: Pick<Article, 'sections'>): Quote[][] {
  return article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ quotes }) => reviewable(quotes)));
}

function located({ markdown, article, lastReview }: SiteArticle, plugins: Plugins): ReviewedQuote[] {
  const { blocks } = readDocument(new VFile(markdown), plugins.remarkPlugins);
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? (block.place?.start.line ?? 1) : []));
  const changed = new Set(lastReview?.outdated.map(({ id }) => id));
  return quotesOf(article).flatMap((quotes, index) =>
    quotes.map((quote) => ({
      quote,
      line: lines[index] ?? 1,
      context: quoteContext(article, quote),
      isChanged: changed.has(quote.id),
    })),
  );
}

function list(root: string, content: SiteContent, plugins: Plugins, json: boolean): void {
  let unreviewed = 0;
  for (const each of content.articles) {
    const { reviewed } = each.article;
    const quotes = located(each, plugins);
    const isLeft = !reviewed && quotes.length > 0;
    if (isLeft) unreviewed++;
    if (json) {
      const rows = quotes.map(({ quote, line, isChanged: changed }) => {
        const { id, text, speaker, basis, confidence, polarity } = quote;
        const who = speaker && { id: speaker.id, name: speaker.name };
        return { id, line, text, speaker: who, basis, confidence, polarity, changed };
      });
      console.log(jsonLine({ file: fileOf(root, each), reviewed, quotes: rows }));
    } else if (isLeft) console.log(`${fileOf(root, each)}: ${whatIsLeft(each, quotes.length)}`);
  }
  if (unreviewed > 0) process.exitCode = 1;
  else if (!json && content.articles.length > 0) console.log(nothingLeft(content));
}

const whatIsLeft = ({ lastReview }: SiteArticle, quotes: number): string =>
  lastReview
    ? `reviewed by ${lastReview.by} on ${lastReview.date}, but ${lastReview.outdated.length} of ${counted(quotes, 'quote')} new or other since`
    : `not reviewed, ${counted(quotes, 'quote')}`;

async function ask(content: SiteContent, context: ReadContext, plugins: Plugins, by: string): Promise<void> {
  const { root, speakers } = context;
  const dialogue = terminalDialogue();
  try {
    const left = content.articles
      .map((article) => ({ article, quotes: located(article, plugins) }))
      .filter(({ article, quotes }) => !article.article.reviewed && quotes.length > 0);
    if (left.length === 0 && content.articles.length > 0) dialogue.say(nothingLeft(content));
    for (const { article, quotes } of left) {
      const review = { by, date: isoToday() };
      const stopped = path.join(root, STOPPED, `${article.article.slug}.json`);
      dialogue.say(`\n${fileOf(root, article)}: ${article.article.headline}`);
      if (article.lastReview) dialogue.say(`It is ${whatIsLeft(article, quotes.length)}.`);
      const save = (decided: ReadonlyMap<string, Verdict>) => writeStopped(stopped, decided, quotes);
      const { verdicts, isDone } = await reviewSession(
        quotes,
        speakerChoices(article.article, speakers),
        dialogue,
        readStopped(stopped, quotes),
        save,
      );
      if (!isDone) {
        dialogue.say('Stopped. The next review goes on here; nothing is written before an article is done.');
        return;
      }
      try {
        await write(article, verdicts, review, context);
      } catch (error) {
        const right = quotes.filter(({ quote }) => verdicts.get(quote.id) === verdictOn(quote));
        save(new Map(right.map(({ quote }) => [quote.id, verdictOn(quote)])));
        dialogue.say(`${error instanceof Error ? error.message : error}\n${ASKED_AGAIN}`);
        process.exitCode = 1;
        continue;
      }
      rmSync(stopped, { force: true });
      dialogue.say(`${article.path} is reviewed by ${by}${replaced(article, review)}`);
    }
  } finally {
    dialogue.close();
  }
}

const ASKED_AGAIN = 'The next review asks again for the quotes where you had it otherwise.';

/** What was decided of quotes that are still as they were then; what can’t be read is asked again. */
function readStopped(file: string, quotes: readonly ReviewedQuote[]): Map<string, Verdict> {
  try {
    const decided = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return new Map(
      quotes.flatMap(({ quote }): [string, Verdict][] => {
        const { is, print } = decided[quote.id] ?? {};
        return typeof is === 'string' && print === printOf(quote) ? [[quote.id, is]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

function writeStopped(
  file: string,
  decided: ReadonlyMap<string, Verdict>,
  quotes: readonly ReviewedQuote[],
): void {
  const kept = quotes.flatMap(({ quote }) => {
    const is = decided.get(quote.id);
    return is === undefined ? [] : [[quote.id, { is, print: printOf(quote) }]];
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeCacheFile(file, JSON.stringify(Object.fromEntries(kept)));
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
        return read ? quotesOf(read.article) : [];
      },
      known: new Set(speakers.map(({ id }) => id)),
      ...plugins,
    });
    await replaceText(root, article.path, article.markdown, text);
  });
}
