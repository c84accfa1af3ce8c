import { closeSync, existsSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DATA_FILES, type DataFile, dataFiles } from '../interop/data-files.ts';
import { paperWording } from '../locales/paper-wording.ts';
import type { Wording } from '../locales/wording.ts';
import type { Article } from '../schema/article.ts';
import type { Settings } from '../settings/settings.ts';
import { cacheFile, readCachedJson, readCachedMarkdown } from './cached-article.ts';
import { type Seal, stampFrom } from './page-seals.ts';
import type { PublishedVersion } from './publication.ts';

/**
 * The data files of an article of the cache.
 *
 * @param cached as `cacheFile` names it
 * @param publisher the paper's name
 */
export function cachedDataFiles(
  cached: string,
  publisher: string,
  wordingOf: (language: string) => Pick<Wording, 'say'>,
): DataFile[] {
  const json = readCachedJson(cached);
  const article: Article = JSON.parse(json);
  const markdown = readCachedMarkdown(cached);
  return dataFiles({ article, json, markdown, publisher, wording: wordingOf(article.language) });
}

/** What to write of the data files of a site. */
export interface DataFilesToWrite {
  /** The project's folder. */
  root: string;
  /** Folders that are laid out as the site's, each of which gets every file that is to be made. */
  folders: readonly string[];
  /** The owner's folder of files that are published as they are: one at the address of another stands in its place. */
  owners: string;
  articles: readonly PublishedVersion[];
  settings: Settings;
  /** The stamp of a file, as a path from the site's folder, if it is there already as it would be made of this version. */
  stampOf: (file: string, version: string) => string | undefined;
}

/**
 * Writes the files beside the pages of articles. They are no pages, and there are as many: as routes, each would take Astro longer than
 * all that is in it.
 *
 * @returns what each of them is, those that were there among them, by their paths from the site's folder
 */
export function writeDataFiles({
  root,
  folders,
  owners,
  articles,
  settings,
  stampOf,
}: DataFilesToWrite): Map<string, Seal> {
  const wordings = new Map<string, Wording>();
  const wordingOf = (language: string): Wording => {
    const wording = wordings.get(language) ?? paperWording(settings, language);
    wordings.set(language, wording);
    return wording;
  };
  const mayBeOwners = existsSync(path.join(owners, ARTICLES));
  const seals = new Map<string, Seal>();
  for (const { slug, version } of articles) {
    const missing = new Set<string>();
    for (const ending of Object.keys(DATA_FILES)) {
      const file = fileOf(slug, ending);
      if (mayBeOwners && existsSync(path.join(owners, file))) {
        const place = path.join(path.relative(root, owners), file);
        console.log(`${place} is published in place of the data of the article ${slug}.`);
        continue;
      }
      const stamp = stampOf(file, version);
      if (stamp === undefined) missing.add(ending);
      seals.set(file, { digest: version, stamps: stamp === undefined ? [] : [stamp] });
    }
    if (missing.size === 0) continue;
    const made = cachedDataFiles(cacheFile(root, slug), settings.title, wordingOf);
    for (const folder of folders) {
      mkdirSync(path.join(folder, ARTICLES, slug), { recursive: true });
      for (const { ending, contents } of made) {
        if (!missing.has(ending)) continue;
        const file = fileOf(slug, ending);
        seals.get(file)?.stamps.push(write(path.join(folder, file), contents));
      }
    }
  }
  return seals;
}

/** The folder of a site in which articles stand. */
const ARTICLES = 'articles';

const fileOf = (slug: string, ending: string): string => path.join(ARTICLES, `${slug}${ending}`);

/** Returns the file's stamp. */
function write(place: string, contents: string): string {
  const opened = openSync(place, 'w');
  try {
    writeFileSync(opened, contents);
    return stampFrom(fstatSync(opened));
  } finally {
    closeSync(opened);
  }
}
