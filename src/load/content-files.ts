import { basename } from 'node:path';
import type { VFile } from 'vfile';

/** Where articles lie, from the root. */
export const ARTICLES = 'content/articles';
/** Where permalink ledgers lie, from the root. */
export const LEDGERS = 'content/permalinks';
/** Where notes lie that are kept apart from the text, from the root. */
export const ANNOTATIONS = 'content/annotations';
/** Where the owner’s other pages lie, from the root. */
export const PAGES = 'content/pages';
/** Where the author files lie, from the root. */
export const AUTHORS = 'content/authors';
/** What says which articles and speakers were renamed or withdrawn, from the root. */
export const ADDRESSES = 'content/addresses.yml';
/** Where the speaker files lie, from the root. */
export const SPEAKERS = 'content/speakers';

/** The last part of an article's URL: its file name, whatever folder it lies in. */
export function slugOf(path: string): string {
  return basename(path, '.md');
}

/** Whether any of the files cannot be published as it is. */
export function hasErrors(files: readonly VFile[]): boolean {
  return files.some((file) => file.messages.some((message) => message.fatal));
}
