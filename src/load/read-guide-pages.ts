import { readGuidePage } from '../markdown/read-guide-page.ts';
import { hasErrors } from './content-files.ts';
import { problemLines } from './problem-lines.ts';
import { readTextFile } from './read-text-file.ts';

/** A page of the guide, by the name of its file. */
interface NamedPage {
  id: string;
  page: NonNullable<ReturnType<typeof readGuidePage>>;
}

/**
 * Reads pages of the guide.
 *
 * @param names of files in the folder
 * @param href Makes a path from the home page on a link on the site.
 * @throws Error with all that is wrong with them
 */
export function readGuidePages(
  folder: string,
  names: readonly string[],
  href: (path: string) => string,
): NamedPage[] {
  const files = names.map((name) => readTextFile(folder, name));
  const pages = files.flatMap((file) => {
    const page = readGuidePage(file, href);
    return page ? [{ id: file.stem ?? '', page }] : [];
  });
  if (hasErrors(files)) throw new Error(`The guide has errors:\n${problemLines(files).join('\n')}`);
  return pages;
}
