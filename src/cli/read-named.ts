import { statSync } from 'node:fs';
import path from 'node:path';
import { VFile } from 'vfile';
import { ARTICLES } from '../load/content-files.ts';
import { readContext } from '../load/read-context.ts';
import { readArticle, readSite, type SiteContent } from '../load/read-site.ts';
import type { Plugins } from '../markdown/plugins.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Reads the content of a site: all of it, or the articles that are named, which may lie outside `content/articles` as drafts
 * do. A file that is not there gets a message like any other mistake.
 *
 * @param root the site's folder, as an absolute path
 * @param named from the working directory
 */
export function readNamed(
  root: string,
  settings: Settings,
  plugins: Plugins,
  named: readonly string[],
): SiteContent {
  if (named.length === 0) return readSite(root, settings, { plugins });
  const paths = named.map((file) => path.relative(root, path.resolve(file)).replaceAll(path.sep, '/'));
  const there = paths.filter((file) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile());
  const inside = there.filter((file) => file.startsWith(`${ARTICLES}/`) && file.endsWith('.md'));
  const content = readSite(root, settings, { only: inside, plugins });
  const context = readContext(root, settings, content, { plugins });
  const outside = there.filter((file) => !inside.includes(file)).map((file) => readArticle(file, context));
  return {
    speakers: content.speakers,
    authors: content.authors,
    articles: [...content.articles, ...outside.flatMap(({ article }) => article ?? [])],
    files: [
      ...paths.filter((file) => !there.includes(file)).map(missing),
      // The speakers’ files were read too, but were not asked about.
      ...content.files.filter((file) => !file.path.endsWith('.yml')),
      ...outside.flatMap(({ files }) => files),
    ],
  };
}

function missing(file: string): VFile {
  const place = new VFile({ path: file });
  place.message('There is no such file; check the name.', { ruleId: 'file', source: 'readout' }).fatal = true;
  return place;
}
