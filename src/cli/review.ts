import { execFileSync } from 'node:child_process';
import { Command } from 'commander';
import { hasErrors } from '../load/content-files.ts';
import { loadPlugins } from '../load/load-plugins.ts';
import { loadSettings } from '../load/load-settings.ts';
import { problemLines } from '../load/problem-lines.ts';
import { type ReadContext, readContext } from '../load/read-context.ts';
import type { SiteContent } from '../load/read-site.ts';
import type { Plugins } from '../markdown/plugins.ts';
import { acceptAll } from './accept-all.ts';
import { jsonLine } from './json-line.ts';
import { projectRoot } from './project-root.ts';
import { quotesToReview } from './quotes-to-review.ts';
import { readNamed } from './read-named.ts';
import { reviewByHand } from './review-by-hand.ts';
import { fileOf, nothingLeft, whatIsLeft } from './tell-review.ts';
import { terminalDialogue } from './terminal-dialogue.ts';

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
  .option('--accept-all', 'say that all was checked, as the program has read it', false)
  .option('--json', 'print what there is to review as JSON, and ask nothing', false)
  .addHelpText(
    'after',
    `
Without a terminal it lists what is not reviewed, and ends with 1 if there is any.
--accept-all is for who has read what --json prints; it wants articles or --by.

Example:
  npm run readout -- review content/articles/bridge.md`,
  )
  .action(async (named: string[], options: ReviewOptions) => {
    if (options.acceptAll && options.json) throw new Error(ASKS_AND_WRITES);
    if (options.acceptAll && named.length === 0 && !options.by?.trim()) throw new Error(NO_NAME_FOR_ALL);
    const root = projectRoot();
    const [settings, plugins] = await Promise.all([loadSettings(root), loadPlugins(root)]);
    const content = readNamed(root, settings, plugins, named);
    const context = readContext(root, settings, content, { plugins });
    for (const line of problemLines(content.files)) console.error(line);
    if (hasErrors(content.files)) process.exitCode = 1;
    if (options.acceptAll) {
      const lines = await acceptAll(content.articles, context, plugins, reviewer(options.by));
      console.log(lines.join('\n'));
    } else if (options.json || !process.stdin.isTTY) list(content, context, plugins, options.json);
    else await ask(content, context, plugins, reviewer(options.by));
  });

const ASKS_AND_WRITES =
  '--json only lists what there is to review, and --accept-all writes that it was checked: take one of the two. Nothing was written.';

const NO_NAME_FOR_ALL =
  '--accept-all says of every article, in your name, that its quotes were checked. Name the articles, or say in whose name with --by "Your Name". Nothing was written.';

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

function list(
  content: SiteContent,
  { root, speakers }: ReadContext,
  plugins: Plugins,
  isJson: boolean,
): void {
  let unreviewed = 0;
  for (const each of content.articles) {
    const { reviewed } = each.article;
    const quotes = quotesToReview(each, plugins, speakers);
    const isLeft = !reviewed && quotes.length > 0;
    if (isLeft) unreviewed++;
    if (isJson) {
      const rows = quotes.map(({ quote, line, isChanged: changed }) => {
        const { id, text, speaker, basis, confidence, polarity } = quote;
        const who = speaker && { id: speaker.id, name: speaker.name };
        return { id, line, text, speaker: who, basis, confidence, polarity, changed };
      });
      console.log(jsonLine({ file: fileOf(root, each), reviewed, quotes: rows }));
    } else if (isLeft) {
      const left = whatIsLeft(
        each,
        quotes.map(({ quote }) => quote),
      );
      console.log(`${fileOf(root, each)}: ${left}`);
    }
  }
  if (unreviewed > 0) process.exitCode = 1;
  else if (!isJson && content.articles.length > 0) console.log(nothingLeft(content));
}

async function ask(content: SiteContent, context: ReadContext, plugins: Plugins, by: string): Promise<void> {
  const dialogue = terminalDialogue();
  try {
    const left = content.articles.filter(
      (each) => !each.article.reviewed && quotesToReview(each, plugins, context.speakers).length > 0,
    );
    if (left.length === 0 && content.articles.length > 0) dialogue.say(nothingLeft(content));
    for (const article of left) {
      const became = await reviewByHand(article, context, by, dialogue);
      if (became === 'stopped') return;
      if (became === 'unwritten') process.exitCode = 1;
    }
  } finally {
    dialogue.close();
  }
}
