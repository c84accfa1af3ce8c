import { Command } from 'commander';
import { outdatedLedgers } from '../load/save-ledgers.ts';
import { jsonLine } from './json-line.ts';
import { projectRoot } from './project-root.ts';
import { readArticles } from './read-articles.ts';
import { textTable } from './text-table.ts';

/** `readout links status`: what has changed since the ledgers were saved. */
export const statusCommand = new Command('status')
  .description('print what has changed since the ledgers were saved; ends with 1 where one is out of date')
  .argument('[article...]', 'slugs or files; all articles when left out')
  .option('--json', 'print what was found as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- links status')
  .action(async (named: string[], { json }: { json: boolean }) => {
    const { articles } = await readArticles(projectRoot(), named);
    const outdated = outdatedLedgers(articles.filter(({ heldBack }) => heldBack === null));
    if (outdated.length > 0) process.exitCode = 1;
    if (json) {
      console.log(
        jsonLine({
          articles: articles.map(({ article, ledgerPath, changes, ...rest }) => ({
            slug: article.slug,
            ledger: ledgerPath,
            draft: rest.draft,
            outdated: outdated.some((other) => other.article === article),
            changes,
          })),
        }),
      );
      return;
    }
    const rows = outdated.flatMap(({ article, changes }) =>
      changes.map(({ kind, id, other = '' }) => [article.slug, kind, id, other]),
    );
    if (rows.length > 0) console.log(`${textTable(['article', 'change', 'id', 'other id'], rows)}\n`);
    const counted = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
    console.log(
      outdated.length === 0
        ? `${counted}, all ledgers up to date`
        : `${counted}, ${outdated.length} with a ledger out of date; run \`npm run readout -- links update\``,
    );
  });
