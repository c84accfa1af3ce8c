import { VFile } from 'vfile';
import type { ArticleContext } from '../article/article-context.ts';
import { type BuiltArticle, buildArticle } from '../article/build-article.ts';
import { checkLinks, type LinkTargets } from '../article/check-links.ts';
import { checkCharacters } from '../markdown/check-characters.ts';
import { checkNesting } from '../markdown/check-nesting.ts';
import type { Plugins } from '../markdown/plugins.ts';
import { readDocument } from '../markdown/read-document.ts';
import type { SiteLink } from '../markdown/site-links.ts';
import { report } from '../message/report.ts';
import { parseLedger } from '../permalinks/parse-ledger.ts';
import type { KnownAuthor } from '../schema/author.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { addresses } from '../settings/addresses.ts';
import type { Settings } from '../settings/settings.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkSlug, notesWithoutArticle, passedOver } from './check-file-names.ts';
import { checkLedgers } from './check-ledgers.ts';
import { ANNOTATIONS, ARTICLES, hasErrors, LEDGERS, slugOf } from './content-files.ts';
import { entrySort } from './entry-sort.ts';
import { findPictures } from './find-picture.ts';
import { beginning, type HeldBack, heldBack, waiting } from './held-back.ts';
import { listFiles } from './list-files.ts';
import { readAddressBook } from './read-address-book.ts';
import { type ReadContext, readContext } from './read-context.ts';
import { checkPageLinks, linkedPages, readPages } from './read-pages.ts';
import { readPeople } from './read-people.ts';
import { readTextFile } from './read-text-file.ts';
import { sitePlaces } from './site-places.ts';

/** An article of the site and the files it was made from. */
export interface SiteArticle extends BuiltArticle {
  /** Why it is not published now; null where it is. */
  heldBack: HeldBack | null;
  /** The Markdown file, from the root. */
  path: string;
  /** The Markdown as written, less a byte order mark. */
  markdown: string;
  /** The ledger file, from the root, whether or not it is there. */
  ledgerPath: string;
  /** What the ledger file holds now, and its text. */
  savedLedger: Ledger | null;
  ledgerText: string | null;
}

/** All content of a site, read once. */
export interface SiteContent {
  /** Articles without errors, drafts among them, in the order of their paths. */
  articles: SiteArticle[];
  speakers: KnownSpeaker[];
  authors: KnownAuthor[];
  /** Every content file that was read, with its messages. */
  files: VFile[];
}

/** What to read, and as of when. */
export interface ReadOptions {
  /** The day to note in ledgers, as an ISO day; today's when left out. */
  today?: string;
  /** Article files, from the root; all when left out. */
  only?: readonly string[];
  /** The paper's; see `loadPlugins`. */
  plugins?: Plugins;
}

/**
 * Reads a site's content and builds its articles. Nothing is thrown for mistakes in content: they are messages on
 * the files.
 *
 * @param root The folder that holds `content/`, as an absolute path.
 */
export function readSite(
  root: string,
  settings: Settings,
  { only, ...options }: ReadOptions = {},
): SiteContent {
  const { people, files } = readPeople(root);
  const paths = listFiles(root, ARTICLES, '.md');
  const bySlug = Map.groupBy(paths, slugOf);
  const addressBook = readAddressBook(root);
  const context = readContext(root, settings, people, { ...options, book: addressBook.book });
  const reads: ReadArticle[] = [];
  for (const path of paths) {
    if (only && !only.includes(path)) continue;
    const read = readArticle(path, context);
    files.push(...read.files);
    checkSlug(read.file, bySlug.get(slugOf(path)) ?? []);
    reads.push(read);
  }
  const { timeZone } = settings;
  const { book } = context;
  const linking = reads.flatMap(({ article: read, file }) =>
    read ? [{ ...read.article, draft: read.draft, links: read.links, file }] : [],
  );
  const own = readPages(root, settings);
  const targets: LinkTargets = {
    articles: [...bySlug.keys()],
    waiting: waiting(linking, { timeZone, book }),
    speakers: people.speakers.map(({ id }) => id),
    pages: linkedPages(own.pages),
    places: sitePlaces(root, settings),
    book,
  };
  for (const { file, links, ...article } of linking) {
    checkLinks({ begins: beginning(article, timeZone), links }, targets, file);
  }
  // When they are to be published, nobody knows.
  for (const { file } of reads.filter(({ article }) => !article)) {
    checkLinks({ begins: Number.POSITIVE_INFINITY, links: linksOf(file, context) }, targets, file);
  }
  const articles = reads.flatMap(({ article, files: own }) => (article && !hasErrors(own) ? article : []));
  if (!only) {
    checkPageLinks(own.pages, targets);
    files.push(...own.files);
    files.push(...notesWithoutArticle(root, new Set(bySlug.keys())), ...passedOver(root));
    files.push(...checkAddresses(root, addressBook, targets));
    files.push(
      ...checkLedgers(
        root,
        articles.map(({ ledgerPath, savedLedger, ledger }) => ({
          path: ledgerPath,
          saved: savedLedger,
          now: ledger,
        })),
      ),
    );
  }
  return { articles, ...people, files };
}

/** One article file, read and built. */
export interface ReadArticle {
  article: SiteArticle | null;
  file: VFile;
  /** The article, its ledger and its notes, with their messages. */
  files: VFile[];
  sources: ArticleSources;
}

/** The text of the files that an article is made of, less a byte order mark; null for what is not there. */
export interface ArticleSources {
  article: string | null;
  ledger: string | null;
  notes: string | null;
}

/**
 * Reads and builds one article.
 *
 * @param path The Markdown file, from the root.
 * @param options Whether to read the notes that are kept apart, too; and what to take for the file's text, which it doesn't hold yet.
 */
export function readArticle(
  path: string,
  { root, settings, plugins, speakers, authors, today, book, bases }: ReadContext,
  { withNotes = true, text }: { withNotes?: boolean; text?: string } = {},
): ReadArticle {
  const slug = slugOf(path);
  const file = text === undefined ? readTextFile(root, path) : new VFile({ path, value: text });
  const ledgerPath = `${LEDGERS}/${slug}.json`;
  const ledgerFile = readIfThere(root, ledgerPath);
  const notesFile = withNotes ? readIfThere(root, `${ANNOTATIONS}/${slug}.json`) : null;
  const files = [file, ledgerFile, notesFile].filter((each) => each !== null);
  checkCharacters(file);
  checkNesting(file);
  const sources = { article: String(file), ledger: textOf(ledgerFile), notes: textOf(notesFile) };
  if (file.messages.length > 0) return { article: null, file, files, sources };
  const savedLedger = ledgerFile && !hasErrors([ledgerFile]) ? parseLedger(ledgerFile) : null;
  const built = build(file, {
    slug,
    url: addressOf(slug, settings),
    formerly: book.articles[slug]?.formerly ?? [],
    speakers,
    authors,
    ledger: savedLedger,
    publishedLedger: publishedLedger(ledgerPath, bases),
    notesFile: notesFile && !hasErrors([notesFile]) ? notesFile : null,
    today,
    timeZone: settings.timeZone,
    findPicture: findPictures(root, path, slug, settings),
    keepWordings: settings.keepWordings,
    plugins,
  });
  const article = built && {
    ...built,
    heldBack: heldBack({ ...built.article, draft: built.draft }, { timeZone: settings.timeZone, book }),
    path,
    markdown: String(file),
    ledgerPath,
    savedLedger,
    ledgerText: sources.ledger,
  };
  return { article, file, files, sources };
}

/** What an article links to whose front matter has a mistake, of which nothing was made. */
function linksOf(file: VFile, { settings, plugins }: ReadContext): SiteLink[] {
  if (!file.messages.some(({ ruleId }) => ruleId === 'front-matter')) return [];
  // The messages of this second reading were given at the first.
  const copy = new VFile({ path: file.path, value: String(file) });
  return readDocument(copy, plugins?.remarkPlugins, addressOf(slugOf(file.path), settings)).links;
}

const addressOf = (slug: string, settings: Settings) => addresses(settings).absolute(`articles/${slug}/`);

/** A ledger as it was last published, where its file holds more: what a build has written can be read. */
function publishedLedger(path: string, bases: ReadContext['bases']): Ledger | null | undefined {
  const value = bases.get(path);
  return value == null ? value : parseLedger(new VFile({ path, value }));
}

/** What no reader foresaw is an error of the file it is in: the others are still read. */
function build(file: VFile, context: ArticleContext): BuiltArticle | null {
  try {
    return buildArticle(file, context);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const reason = `The article can’t be read (${said}); something in it is longer, or stands deeper, than expected. Divide it, or take the latest change back.`;
    report(file, 'unreadable', reason, { place: { line: 1, column: 1 } });
    return null;
  }
}

const textOf = (file: VFile | null) => file && String(file);

function readIfThere(root: string, path: string): VFile | null {
  return entrySort(`${root}/${path}`) !== null ? readTextFile(root, path) : null;
}
