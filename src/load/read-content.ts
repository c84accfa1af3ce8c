import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { VFile } from 'vfile';
import { checkLinks, type LinkTargets } from '../article/check-links.ts';
import type { Plugins } from '../markdown/plugins.ts';
import type { AddressBook } from '../schema/address-book.ts';
import type { Settings } from '../settings/settings.ts';
import { ARTICLE_CACHE, type ArticleRecord } from './cached-article.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkSlug, notesWithoutArticle, passedOver } from './check-file-names.ts';
import { checkLedgers, pendingLedgers } from './check-ledgers.ts';
import { codeDigest } from './code-digest.ts';
import { ARTICLES, hasErrors, slugOf } from './content-files.ts';
import { type CacheContext, findCached } from './find-cached.ts';
import { beginning, waiting } from './held-back.ts';
import { listFiles } from './list-files.ts';
import { filesOf } from './problem.ts';
import { readAddressBook } from './read-address-book.ts';
import { readContext } from './read-context.ts';
import type { LoadReader, Reading } from './read-into-cache.ts';
import { checkPageLinks, linkedPages, type OwnPage, readPages } from './read-pages.ts';
import { type People, readPeople } from './read-people.ts';
import { showProgress } from './show-progress.ts';
import { sitePlaces } from './site-places.ts';

/** The content of a site, whose articles stand in the cache. */
export interface Content extends People {
  /** Articles without errors, those that wait among them, in the order of their paths. */
  articles: ArticleRecord[];
  /** The owner's pages whose files are right, drafts among them. */
  pages: Pick<OwnPage, 'name' | 'page'>[];
  /** Every speaker file, every article file, every page, and every other file with a message; without their text. */
  files: VFile[];
  /** What was renamed or withdrawn. */
  book: AddressBook;
}

/**
 * Reads a site's content. What is the same as when it was last read comes from the cache (see `ARTICLE_CACHE`). Nothing is
 * thrown for mistakes in content: they are messages on the files.
 *
 * @param root The folder that holds `content/`, as an absolute path.
 * @param plugins The paper's, as its settings name them.
 * @param loadReader Called when there is an article to read that is not in the cache.
 */
export async function readContent(
  root: string,
  settings: Settings,
  plugins: Plugins,
  loadReader: LoadReader,
): Promise<Content> {
  const { people, files } = readPeople(root);
  const paths = listFiles(root, ARTICLES, '.md');
  const bySlug = Map.groupBy(paths, slugOf);
  const addressBook = readAddressBook(root);
  const { book } = addressBook;
  const digest = hash('sha256', codeDigest(root, settings) + JSON.stringify([people, book]), 'base64url');
  const context = { ...readContext(root, settings, people, { plugins, book }), digest };
  const readings = await readAll(paths, context, loadReader);
  const { timeZone } = settings;
  const own = readPages(root, settings);
  const targets: LinkTargets = {
    articles: [...bySlug.keys()],
    waiting: waiting(
      readings.flatMap(({ record }) => record ?? []),
      { timeZone, book },
    ),
    speakers: people.speakers.map(({ id }) => id),
    pages: linkedPages(own.pages),
    places: sitePlaces(root, settings),
    book,
  };
  const articles: ArticleRecord[] = [];
  for (const { path, record, problems } of readings) {
    const read = filesOf(path, problems, root);
    files.push(...read);
    checkSlug(read[0], bySlug.get(slugOf(path)) ?? []);
    if (record) checkLinks({ begins: beginning(record, timeZone), links: record.links }, targets, read[0]);
    if (record && !hasErrors(read)) articles.push(record);
  }
  checkPageLinks(own.pages, targets);
  files.push(...own.files);
  files.push(...notesWithoutArticle(root, new Set(bySlug.keys())), ...passedOver(root));
  files.push(...checkAddresses(root, addressBook, targets));
  const pending = articles.flatMap(({ ledger }) => ledger ?? []);
  files.push(...checkLedgers(root, pendingLedgers(root, pending)));
  await forgetOthers(root, bySlug);
  return { articles, pages: own.pages.map(({ name, page }) => ({ name, page })), ...people, files, book };
}

/** What became of each article file, in the same order. */
async function readAll(
  paths: readonly string[],
  context: CacheContext,
  loadReader: LoadReader,
): Promise<Reading[]> {
  mkdirSync(join(context.root, ARTICLE_CACHE), { recursive: true });
  const known = paths.map((path) => ({ path, record: findCached(path, context) }));
  const progress = showProgress('Reading articles', known.filter(({ record }) => !record).length);
  const readings: Reading[] = [];
  for (const { path, record } of known) {
    if (record) {
      readings.push({ path, record, problems: record.problems });
      continue;
    }
    const { readIntoCache } = await loadReader();
    readings.push(readIntoCache(path, context));
    progress.step();
    // Whoever stops the build is heard between two articles.
    await setImmediate();
  }
  progress.end();
  return readings;
}

/** Removes the articles from the cache whose files are gone. */
async function forgetOthers(root: string, slugs: ReadonlyMap<string, unknown>): Promise<void> {
  const folder = join(root, ARTICLE_CACHE);
  for (const name of await readdir(folder)) {
    if (!slugs.has(basename(name, '.json'))) await rm(join(folder, name), { force: true });
  }
}
