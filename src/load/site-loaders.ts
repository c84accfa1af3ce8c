import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { speakerFile } from '../schema/speaker.ts';
import type { Settings } from '../settings/settings.ts';
import { ANNOTATIONS, ARTICLES, hasErrors, SPEAKERS } from './content-files.ts';
import { heldArticles, holdArticles } from './held-articles.ts';
import { takeSite } from './held-site.ts';
import type { Site } from './make-site.ts';
import { problemLines } from './problem-lines.ts';
import { writeLedgers } from './save-ledgers.ts';

/** How long after a change the content is read again, in ms: an editor's save may come as several events. */
const SETTLE = 50;

/** An error in the content, as `astro dev` shows it on every page. */
const problem = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  reason: z.string(),
  ruleId: z.string(),
});

/** What the store knows of an article: which there are, and whether they are what they were. */
const entry = z.object({ headline: z.string() });

/** Fills one collection's store from the content. */
type Fill = (context: LoaderContext, content: Site) => void;

/**
 * The loaders of the site's collections, which read the content once between them: `articles` (which there are; see
 * `heldArticles`), `speakers`, and `problems`, which only `astro dev` fills.
 *
 * A build fails when any file has an error; see `publishSite`. `astro dev` keeps the last good version of an article that
 * has errors.
 */
export function siteLoaders(settings: Settings): { articles: Loader; speakers: Loader; problems: Loader } {
  const contexts: { context: LoaderContext; fill: Fill }[] = [];
  let reading: Promise<Site> | null = null;
  let settling: NodeJS.Timeout | undefined;

  const loaderOf = (name: string, schema: z.ZodType, fill: Fill): Loader => ({
    name: `readout-${name}`,
    schema,
    load: async (context) => {
      reading ??= readContent(context, settings);
      fill(context, await reading);
      contexts.push({ context, fill });
      if (name === 'articles') watch(context);
    },
  });
  return {
    articles: loaderOf('articles', entry, fillArticles),
    speakers: loaderOf('speakers', speakerFile.extend({ id: z.string() }), fillSpeakers),
    problems: loaderOf('problems', problem, fillProblems),
  };

  function watch({ watcher, logger, config }: LoaderContext): void {
    const root = fileURLToPath(config.root);
    watcher?.on('all', (_event, path) => {
      if (![ARTICLES, SPEAKERS, ANNOTATIONS].some((folder) => path.startsWith(`${root}${folder}`))) return;
      clearTimeout(settling);
      settling = setTimeout(() => {
        refresh().catch((error: unknown) => logger.error(String(error)));
      }, SETTLE);
    });
  }

  async function refresh(): Promise<void> {
    const [first] = contexts;
    if (!first) return;
    reading = readContent(first.context, settings);
    const content = await reading;
    for (const { context, fill } of contexts) fill(context, content);
  }
}

/** In a build the content is begun before: it is not read again by modules that Vite has to prepare. */
async function readContent({ config, watcher }: LoaderContext, settings: Settings): Promise<Site> {
  const begun = takeSite();
  if (begun) return begun;
  const root = fileURLToPath(config.root).replace(/\/$/, '');
  if (!watcher) {
    const { publishSite } = await import('./publish-site.ts');
    return publishSite(root, settings);
  }
  const { makeSite } = await import('./make-site.ts');
  const content = await makeSite(root, settings);
  for (const line of problemLines(content.files)) console.error(line);
  await writeLedgers(
    root,
    content.articles.flatMap(({ ledger }) => ledger ?? []),
  );
  return content;
}

function fillArticles({ store }: LoaderContext, { articles, files }: Site): void {
  const broken = new Set(files.filter((file) => hasErrors([file])).map((file) => file.stem ?? ''));
  const good = new Set(articles.map(({ article: { slug } }) => slug));
  const kept = [...heldArticles()].filter(([slug]) => broken.has(slug) && !good.has(slug));
  holdArticles([...kept.map(([, made]) => made), ...articles]);
  store.clear();
  for (const [slug, { key, article }] of heldArticles()) {
    store.set({ id: slug, data: { headline: article.headline }, digest: key });
  }
}

function fillSpeakers({ store }: LoaderContext, { speakers }: Site): void {
  const ids = new Set(speakers.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const speaker of speakers) store.set({ id: speaker.id, data: { ...speaker } });
}

function fillProblems({ store }: LoaderContext, { files }: Site): void {
  store.clear();
  for (const file of files) {
    file.messages.forEach(({ fatal, line = 1, column = 1, reason, ruleId = '' }, index) => {
      if (fatal)
        store.set({ id: `${file.path}-${index}`, data: { file: file.path, line, column, reason, ruleId } });
    });
  }
}
