import { basename } from 'node:path';
import { VFile } from 'vfile';
import { didYouMean } from '../message/nearest.ts';
import { report } from '../message/report.ts';
import { ANNOTATIONS, ARTICLES, AUTHORS, LEDGERS, PAGES, SPEAKERS, slugOf } from './content-files.ts';
import { entrySort } from './entry-sort.ts';
import { listFiles, listMisplaced } from './list-files.ts';
import { MISPLACED, NO_FOLDER } from './read-text-file.ts';

/** File systems take 255 bytes; the name gets endings, and a mark of its own while the file is being written. */
const MOST_BYTES = 200;

/** Files of notes whose article is not there, each with a message that says so. */
export function notesWithoutArticle(root: string, slugs: ReadonlySet<string>): VFile[] {
  const paths = listFiles(root, ANNOTATIONS, '.json');
  return paths
    .filter((path) => !slugs.has(basename(path, '.json')))
    .map((path) => {
      const file = new VFile({ path, cwd: root });
      const slug = basename(path, '.json');
      const reason = `The notes are for the article “${slug}”, which is not there.${didYouMean(slug, [...slugs])} Name the file after its article, or move it out of content/annotations.`;
      report(file, 'annotation-article', reason, { place: { line: 1, column: 1 }, actual: slug });
      return file;
    });
}

/** Reports a name that makes no readable URL, and one that another article has, too. */
export function checkSlug(file: VFile, paths: readonly string[]): void {
  const place = { line: 1, column: 1 };
  const slug = slugOf(file.path);
  if (slug !== slug.normalize('NFC')) {
    const reason = `The letters of the file name “${slug}” are written in parts, as some systems do; rename the file to “${slug.normalize('NFC')}”, typed anew.`;
    report(file, 'slug-form', reason, { place, actual: slug, expected: [slug.normalize('NFC')] });
  } else if (!/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(slug)) {
    const reason = `The file name “${slug}” makes no readable URL; use lower-case letters, digits and hyphens.`;
    report(file, 'slug-form', reason, { place, actual: slug });
  } else if (Buffer.byteLength(slug) > MOST_BYTES) {
    const reason = `The file name is ${Buffer.byteLength(slug)} bytes long, and that of its pages would be too long for a disk; use at most ${MOST_BYTES}.`;
    report(file, 'slug-form', reason, { place, actual: slug });
  }
  const other = paths.find((path) => path !== file.path);
  if (other !== undefined) {
    const reason = `Two articles have the slug “${slug}”: this one and ${other}; rename one of the files.`;
    report(file, 'slug-duplicate', reason, { place, actual: slug });
  }
}

/** Where files of people’s writing lie, and how the names of those that are read end. */
const READ: readonly { folder: string; extension: string; others: RegExp }[] = [
  { folder: ARTICLES, extension: '.md', others: /\.(?:md|markdown|mdown|mkdn?|mdx)$/i },
  { folder: PAGES, extension: '.md', others: /\.(?:md|markdown|mdown|mkdn?|mdx)$/i },
  { folder: SPEAKERS, extension: '.yml', others: /\.ya?ml$/i },
  { folder: AUTHORS, extension: '.yml', others: /\.ya?ml$/i },
];

/** Where content lies. */
const FOLDERS = ['content', ARTICLES, SPEAKERS, LEDGERS, ANNOTATIONS, PAGES, AUTHORS];

/** Files and folders that nobody would expect to be passed over, each with a message that says so. */
export function passedOver(root: string): VFile[] {
  const files = READ.flatMap(({ folder, extension, others }) => {
    const read = new Set(listFiles(root, folder, extension));
    const named = listFiles(root, folder, '').filter((path) => others.test(path) && !read.has(path));
    return [
      ...named.map((path) =>
        fileWith(root, path, `The file is passed over; rename it so that it ends in “${extension}”.`),
      ),
      ...(['folder', 'other'] as const).flatMap((sort) =>
        listMisplaced(root, folder, extension, sort).map((path) => fileWith(root, path, MISPLACED[sort])),
      ),
    ];
  });
  return [...noFolders(root), ...files];
}

/** What stands where a folder is expected that content lies in, each with a message that says so. */
function noFolders(root: string): VFile[] {
  return FOLDERS.filter((folder) => !['folder', null].includes(entrySort(`${root}/${folder}`))).map(
    (folder) => fileWith(root, folder, NO_FOLDER),
  );
}

function fileWith(root: string, path: string, reason: string): VFile {
  const file = new VFile({ path, cwd: root });
  report(file, 'file-name', reason, { place: { line: 1, column: 1 } });
  return file;
}
