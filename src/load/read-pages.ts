import type { VFile } from 'vfile';
import { checkLinks, type LinkTargets } from '../article/check-links.ts';
import { checkCharacters } from '../markdown/check-characters.ts';
import { checkNesting } from '../markdown/check-nesting.ts';
import { type ReadPage, readPage } from '../markdown/read-page.ts';
import { report } from '../message/report.ts';
import { RESERVED_NAMES } from '../schema/page.ts';
import { addresses } from '../settings/addresses.ts';
import type { Settings } from '../settings/settings.ts';
import { PAGES, slugOf } from './content-files.ts';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';
import { isPublished } from './site-places.ts';

/** A page of the owner’s, by the name of its file. */
export interface OwnPage extends ReadPage {
  name: string;
  file: VFile;
}

/** The pages whose files are right, drafts among them, and every file with its messages. */
export interface ReadPages {
  pages: OwnPage[];
  files: VFile[];
}

/**
 * Reads `content/pages/`; where links in them lead is not yet checked.
 *
 * @param root the folder that holds `content/`, as an absolute path
 */
export function readPages(root: string, settings: Pick<Settings, 'url' | 'base'>): ReadPages {
  const { absolute } = addresses(settings);
  const files = listFiles(root, PAGES, '.md').map((path) => readTextFile(root, path));
  const pages = files.flatMap((file) => {
    const name = slugOf(file.path);
    checkName(file, name);
    checkCharacters(file);
    checkNesting(file);
    if (file.messages.length > 0) return [];
    const read = readPage(file, absolute(`${name}/`), (place) => isPublished(root, place));
    return read === null ? [] : [{ ...read, name, file }];
  });
  return { pages, files };
}

/** Checks where links on pages lead. */
export function checkPageLinks(pages: readonly OwnPage[], targets: LinkTargets): void {
  for (const { page, links, file } of pages) {
    // One that is no draft is published whenever the site is.
    checkLinks(
      { begins: page.draft ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY, links },
      targets,
      file,
    );
  }
}

/** The pages as links find them. */
export function linkedPages(pages: readonly OwnPage[]): LinkTargets['pages'] {
  return new Map(pages.map(({ name, page: { draft }, fragments }) => [name, { draft, fragments }]));
}

function checkName(file: VFile, name: string): void {
  const place = { line: 1, column: 1 };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    const reason = `The file name “${name}” makes no readable URL; begin with a letter, and use lower-case letters, digits and hyphens.`;
    report(file, 'page-name', reason, { place, actual: name });
  } else if (RESERVED_NAMES.includes(name)) {
    const reason = `The site has a page /${name}/ of its own; give this one another name.`;
    report(file, 'page-name', reason, { place, actual: name });
  } else if (file.path !== `${PAGES}/${name}.md`) {
    const reason = `A page lies in ${PAGES} itself, not in a folder of it; move it there.`;
    report(file, 'page-name', reason, { place, actual: file.path, expected: [`${PAGES}/${name}.md`] });
  }
}
