import path from 'node:path';
import { Command } from 'commander';
import { notePublished } from '../load/ledger-bases.ts';
import { lockContent } from '../load/lock.ts';
import type { SiteArticle, SiteContent } from '../load/read-site.ts';
import { outdatedLedgers, pendingLedger, saveLedgers } from '../load/save-ledgers.ts';
import { shownPeople } from '../load/shown-people.ts';
import { pendingSpeakerPages } from '../load/speaker-pages.ts';
import { jsonLine } from './json-line.ts';
import { projectRoot } from './project-root.ts';
import { readArticles } from './read-articles.ts';
import { repairLedgers } from './repair-ledgers.ts';

/** `readout links update`: brings the ledgers up to date. */
export const updateCommand = new Command('update')
  .description(
    'bring the ledgers up to date; joins those that Git left in conflict, leaves unreadable ones alone',
  )
  .argument('[article...]', 'slugs or files; all articles when left out')
  .option('--json', 'print what was done as JSON', false)
  .addHelpText('after', '\nExample:\n  npm run readout -- links update')
  .action(async (named: string[], { json }: { json: boolean }) => {
    const root = projectRoot();
    const slugs = named.map((name) => path.parse(name).name);
    const repaired = await lockContent(root, () => repairLedgers(root, slugs));
    const content = await readArticles(root, named);
    const published = content.articles.filter(({ heldBack }) => heldBack === null);
    const pages = slugs.length > 0 ? null : pendingSpeakerPages(root, shownSpeakers(content));
    const outdated = outdatedLedgers(published).map(pendingLedger);
    const { paths: written } = await saveLedgers(root, pages ? [...outdated, pages] : outdated);
    await notePublished(root);
    if (json) console.log(jsonLine({ repaired, written }));
    else if (written.length + repaired.length === 0)
      console.log(process.exitCode ? 'No ledger written' : 'All ledgers are up to date');
    else {
      for (const file of repaired) console.log(`${file} joined`);
      for (const file of written) console.log(`${file} written`);
    }
  });

/** The speakers whom a build would give pages. */
function shownSpeakers({ articles, speakers }: SiteContent) {
  const naming = ({ article, links }: SiteArticle) => ({
    people: article.speakers.map(({ id }) => id),
    links,
  });
  const { published = [], waiting = [] } = Object.groupBy(articles, ({ heldBack }) =>
    heldBack === null ? 'published' : 'waiting',
  );
  return shownPeople(speakers, published.map(naming), waiting.map(naming));
}
