import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { Plugins } from '../markdown/plugins.ts';
import type { Settings } from '../settings/settings.ts';
import { hasErrors } from './content-files.ts';
import { describeHeldBack } from './describe-held-back.ts';
import { type GoneAddress, goneAddresses } from './gone-addresses.ts';
import { problemLines } from './problem-lines.ts';
import { forgetPublication, writePublication } from './publication.ts';
import { publishedContent } from './published-content.ts';
import { includesFuture, readerOf } from './publishing.ts';
import { type Content, readContent } from './read-content.ts';
import type { LoadReader } from './read-into-cache.ts';
import { pendingSpeakerPages } from './speaker-pages.ts';

/** What Astro leaves of Readout among the integrations of its configuration; see `ReadoutIntegration`. */
declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Reads what a site shows, with the plugins of its owner; see `siteContent`. */
      'readout:content': (
        config: Project,
        settings: Settings,
        how: Omit<HowToRead, 'plugins'>,
      ) => Promise<SiteContent>;
    }
  }
}

/** Astro's configuration, as far as reading goes. */
type Project = Pick<AstroConfig, 'root' | 'integrations'>;

/** The content of a site, and at which addresses nothing of it stands any more. */
export interface SiteContent extends Content {
  gone: GoneAddress[];
}

/** How to read it. */
export interface HowToRead {
  /** The paper's, as its settings name them. */
  plugins: Plugins;
  /** Loads what reads articles, if nobody who builds has said what does. */
  loadReader: LoadReader;
  /** Whether somebody looks at it while writing: then nothing is published. */
  isPreview: boolean;
}

/**
 * Reads what a site shows, and says what is wrong with it.
 *
 * @throws Error when it is to be published and has errors
 */
export async function siteContent(
  config: Project,
  settings: Settings,
  { plugins, loadReader, isPreview }: HowToRead,
): Promise<SiteContent> {
  const root = fileURLToPath(config.root).replace(/\/$/, '');
  if (!isPreview) forgetPublication(root);
  const content = await readContent(root, settings, plugins, readerOf(config) ?? loadReader);
  for (const line of problemLines(content.files)) console.error(line);
  // Whatever is wrong stays to be mended; nothing is published.
  if (isPreview) return { ...content, gone: goneAddresses(root, content) };
  if (hasErrors(content.files)) {
    throw new Error('The content has errors (above). Nothing was built; the last site stands as it was.');
  }
  return publish(root, content, settings.timeZone, includesFuture(config));
}

/** What a build publishes is told to its hooks; see `publication`. */
function publish(root: string, content: Content, timeZone: string, future: boolean): SiteContent {
  const { leftOut, ...published } = publishedContent(content, timeZone, future);
  for (const line of describeHeldBack(leftOut)) console.log(line);
  const gone = goneAddresses(root, { ...content, ...published });
  const ledgers = published.articles.flatMap(({ ledger }) => ledger ?? []);
  const speakers = pendingSpeakerPages(root, published.speakers);
  const articles = published.articles.map(({ slug, version }) => ({ slug, version }));
  writePublication(root, { articles, ledgers, speakers, moved: gone });
  return { ...content, ...published, gone };
}
