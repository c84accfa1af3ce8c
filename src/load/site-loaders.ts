import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { authorFile, type Portrait } from '../schema/author.ts';
import { pageEntry } from '../schema/page.ts';
import { speakerFile } from '../schema/speaker.ts';
import { isReadout } from '../settings/readout-integration.ts';
import type { Settings } from '../settings/settings.ts';
import { cacheFile } from './cached-article.ts';
import { ADDRESSES, ANNOTATIONS, ARTICLES, AUTHORS, hasErrors, PAGES, SPEAKERS } from './content-files.ts';
import { emptyStore } from './empty-store.ts';
import { heldBack } from './held-back.ts';
import type { LoadReader } from './read-into-cache.ts';
import type { SiteContent } from './site-content.ts';

/** How long after a change the content is read again, in ms: an editor's save may come as several events. */
const SETTLE = 50;

/** The errors in the content, as `astro dev` shows them on every page. Astro warns of a collection without an entry: they are one. */
const problems = z.object({
  found: z.array(
    z.object({
      file: z.string(),
      line: z.number(),
      column: z.number(),
      reason: z.string(),
      ruleId: z.string(),
    }),
  ),
});

/** An address at which something stood; see `GoneAddress`. */
const goneAddress = z.object({
  path: z.string(),
  to: z.string().nullable(),
  withdrawn: z.object({ date: z.string(), reason: z.string() }).nullable(),
});

/** What the store knows of an article. All else stands in the cache: Astro would write it out, bundle it as code and read it again. */
const entry = z.object({
  headline: z.string(),
  /** Names all that it is made of; see `ArticleRecord`. */
  version: z.string(),
  /** The Markdown file, from the root. */
  path: z.string(),
  /** Where it stands in the cache, as an absolute path. */
  file: z.string(),
  /** Why it is not published; null where it is, as all are in a build. */
  heldBack: z.enum(['withdrawn', 'draft', 'scheduled']).nullable(),
});

/** Fills one collection's store from the content. */
type Fill = (context: LoaderContext, content: SiteContent) => void | Promise<void>;

/**
 * The loaders of the site's collections, which have Readout read the content once between them (Vite compiles what they import for
 * every build): `articles` (which there are, and where
 * they stand in the cache), `speakers`, `authors`, `pages` (the owner's; a build leaves drafts out), `pictures`, `gone` (addresses at
 * which something stood), and `problems`, which only `astro dev` fills.
 *
 * A build fails when any file has an error. `astro dev` keeps the last good version of an article that has errors.
 */
export function siteLoaders(settings: Settings): {
  articles: Loader;
  speakers: Loader;
  authors: Loader;
  pages: Loader;
  pictures: Loader;
  gone: Loader;
  problems: Loader;
} {
  const contexts: { context: LoaderContext; fill: Fill }[] = [];
  let reading: Promise<SiteContent> | null = null;
  let settling: NodeJS.Timeout | undefined;
  let filled = 0;

  const loaderOf = (name: string, schema: z.ZodType | null, fill: Fill): Loader => ({
    name: `readout-${name}`,
    ...(schema && { schema }),
    load: async (context) => {
      reading ??= read(context);
      await fill(context, await reading);
      filled += 1;
      if (context.watcher) contexts.push({ context, fill });
      // A build reads no more; the ledgers of an archive would be held while all of its pages are made.
      else if (filled === Object.keys(loaders).length) reading = null;
      if (name === 'articles') watch(context);
    },
  });
  const loaders = {
    articles: loaderOf('articles', entry, (context, content) =>
      fillArticles(context, content, settings.timeZone),
    ),
    speakers: loaderOf('speakers', speakerFile.extend({ id: z.string() }), (context, { speakers }) =>
      fillPeople(context, speakers),
    ),
    authors: loaderOf(
      'authors',
      authorFile.extend({ id: z.string(), portrait: z.custom<Portrait>().optional() }),
      (context, { authors }) => fillPeople(context, authors),
    ),
    pages: loaderOf('pages', pageEntry, ({ store, watcher }, { pages }) => {
      emptyStore(store);
      for (const { name, page } of pages) if (watcher || !page.draft) store.set({ id: name, data: page });
    }),
    // Only where the collection is defined can its schema make pictures of names of files.
    pictures: loaderOf('pictures', null, fillPictures),
    gone: loaderOf('gone', goneAddress, ({ store }, { gone }) => {
      emptyStore(store);
      for (const address of gone) store.set({ id: address.path, data: { ...address } });
    }),
    problems: loaderOf('problems', problems, fillProblems),
  };
  return loaders;

  function read({ config, watcher }: LoaderContext): Promise<SiteContent> {
    const readContent = config.integrations.find(isReadout)?.hooks['readout:content'];
    if (!readContent) throw new Error('The integrations of astro.config.ts have no readout().');
    return readContent(config, settings, { loadReader, isPreview: watcher !== undefined });
  }

  function watch({ watcher, logger, config }: LoaderContext): void {
    const root = fileURLToPath(config.root);
    watcher?.on('all', (_event, changed) => {
      if (
        ![ADDRESSES, ARTICLES, SPEAKERS, AUTHORS, ANNOTATIONS, PAGES].some((folder) =>
          changed.startsWith(`${root}${folder}`),
        )
      )
        return;
      clearTimeout(settling);
      settling = setTimeout(() => {
        refresh().catch((error: unknown) => logger.error(String(error)));
      }, SETTLE);
    });
  }

  async function refresh(): Promise<void> {
    const [first] = contexts;
    if (!first) return;
    reading = read(first.context);
    const content = await reading;
    for (const { context, fill } of contexts) await fill(context, content);
  }
}

/** By the Vite that has loaded this. Another may have loaded the configuration, and is closed by now. */
const loadReader: LoadReader = () => import('./read-into-cache.ts');

function fillArticles(
  { store, config }: LoaderContext,
  { articles, files, book }: SiteContent,
  timeZone: string,
): void {
  const root = fileURLToPath(config.root);
  const broken = new Set(files.filter((file) => hasErrors([file])).map((file) => file.stem ?? ''));
  const good = new Set(articles.map(({ slug }) => slug));
  for (const id of store.keys()) {
    const hasLastVersion = broken.has(id) && existsSync(cacheFile(root, id));
    if (!good.has(id) && !hasLastVersion) store.delete(id);
  }
  for (const article of articles) {
    const { slug, headline, version, path: place } = article;
    const data = {
      headline,
      version,
      path: place,
      file: cacheFile(root, slug),
      heldBack: heldBack(article, { timeZone, book }),
    };
    store.set({ id: slug, data, digest: `${version}${data.heldBack}` });
  }
}

function fillPeople({ store }: LoaderContext, people: readonly { id: string }[]): void {
  emptyStore(store);
  for (const person of people) store.set({ id: person.id, data: { ...person } });
}

/** The files of all pictures, by their paths from the root, for Astro to make sizes of. */
async function fillPictures(
  { store, parseData, config }: LoaderContext,
  { articles, authors }: SiteContent,
): Promise<void> {
  const root = fileURLToPath(config.root);
  const portraits = authors.flatMap(({ portrait }) => portrait?.path ?? []);
  const paths = new Set([...articles.flatMap(({ pictures }) => pictures), ...portraits]);
  for (const id of store.keys()) if (!paths.has(id)) store.delete(id);
  for (const id of paths) {
    const filePath = path.join(root, id);
    const data = await parseData({ id, data: { file: `./${path.basename(id)}` }, filePath });
    store.set({ id, data, filePath: id });
  }
}

function fillProblems({ store }: LoaderContext, { files }: SiteContent): void {
  const found = files.flatMap((file) =>
    file.messages
      .filter(({ fatal }) => fatal)
      .map(({ line = 1, column = 1, reason, ruleId = '' }) => ({
        file: file.path,
        line,
        column,
        reason,
        ruleId,
      })),
  );
  store.clear();
  store.set({ id: 'all', data: { found } });
}
