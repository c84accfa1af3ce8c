import type { VFile } from 'vfile';
import type { z } from 'zod';
import { readPage } from '../markdown/read-page.ts';
import { report } from '../message/report.ts';
import { type pageEntry, RESERVED_NAMES } from '../schema/page.ts';
import { PAGES, slugOf } from './content-files.ts';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';

/** A page of the owner’s, by the name of its file. */
export interface OwnPage {
  name: string;
  page: z.output<typeof pageEntry>;
}

/** The pages whose files are right, drafts among them, and every file with its messages. */
export interface ReadPages {
  pages: OwnPage[];
  files: VFile[];
}

/**
 * Reads `content/pages/`.
 *
 * @param root the folder that holds `content/`, as an absolute path
 * @param href makes a path from the home page on a link on the site
 */
export function readPages(root: string, href: (path: string) => string): ReadPages {
  const files = listFiles(root, PAGES, '.md').map((path) => readTextFile(root, path));
  const pages = files.flatMap((file) => {
    const name = slugOf(file.path);
    checkName(file, name);
    const page = file.messages.length > 0 ? null : readPage(file, href);
    return page === null ? [] : [{ name, page }];
  });
  return { pages, files };
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
