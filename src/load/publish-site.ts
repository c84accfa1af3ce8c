import { searchCorpus } from '../search/corpus.ts';
import type { Settings } from '../settings/settings.ts';
import { hasErrors } from './content-files.ts';
import { holdIndex } from './held-index.ts';
import { indexAside } from './index-aside.ts';
import { makeSite, type Site } from './make-site.ts';
import { problemLines } from './problem-lines.ts';
import { stageLedgers } from './save-ledgers.ts';
import { type Shard, WHOLE } from './shard.ts';

/** How a site is published. */
export interface PublishOptions {
  /** The part of the articles to make. */
  shard?: Shard | undefined;
  /** Whether ledgers that are out of date fail the build. */
  frozen?: boolean;
  /** Where the files of a search index can be written aside, as an absolute path; without it, the pages make the index. */
  indexAt?: string;
}

/**
 * Reads a site's content for a build, after which the search index is under way on another thread (see `heldIndex`) and
 * ledgers that are out of date are staged. What there is to say of the content goes to the console.
 *
 * @param root The folder that holds `content/`, as an absolute path.
 * @returns The site without its drafts.
 * @throws Error when any file has an error, after reporting all of them, or when a ledger is out of date that must not be.
 */
export async function publishSite(
  root: string,
  settings: Settings,
  { shard = WHOLE, frozen = false, indexAt }: PublishOptions = {},
): Promise<Site> {
  const content = await makeSite(root, settings, shard);
  for (const line of problemLines(content.files)) console.error(line);
  if (hasErrors(content.files)) {
    throw new Error('The content has errors (above). Nothing was built; the last site stands as it was.');
  }
  const outdated = content.articles.flatMap(({ ledger }) => ledger ?? []);
  if (outdated.length > 0 && frozen) {
    const list = outdated.map(({ changes }) => `  ${changes}`).join('\n');
    throw new Error(
      `Permalink ledgers are out of date; run \`npm run readout -- links update\` and commit:\n${list}`,
    );
  }
  stageLedgers(root, outdated);
  // The ledgers of an archive that was never built are as long as its articles; they go to the disk from here.
  for (const made of content.articles) made.ledger = null;
  const articles = content.articles.filter(({ draft }) => !draft);
  const drafts = content.articles.length - articles.length;
  if (drafts > 0) console.log(`${drafts} draft${drafts === 1 ? '' : 's'} left out`);
  const published = articles.map(({ article }) => article);
  holdIndex(indexAt === undefined ? null : indexAside(searchCorpus(published, content.speakers), indexAt));
  return { ...content, articles };
}
