import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { checkCharacters } from '../markdown/check-characters.ts';
import { checkNames } from '../markdown/check-name.ts';
import { readYaml } from '../markdown/read-yaml.ts';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { authorFile, type KnownAuthor, type Portrait } from '../schema/author.ts';
import { speakerId } from '../schema/speaker.ts';
import { AUTHORS, hasErrors } from './content-files.ts';
import { stampOf } from './file-stamp.ts';
import { localPicture } from './find-picture.ts';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';

/** The authors whose files are right, sorted by id, and every file with its messages. */
export interface ReadAuthors {
  authors: KnownAuthor[];
  files: VFile[];
}

/** Reads `content/authors/`. Reports wrong ids and wrong fields. */
export function readAuthors(root: string): ReadAuthors {
  const files = listFiles(root, AUTHORS, '.yml').map((path) => readTextFile(root, path));
  return { authors: files.flatMap((file) => readAuthor(root, file) ?? []), files };
}

function readAuthor(root: string, file: VFile): KnownAuthor | null {
  const id = basename(file.path, '.yml');
  if (!speakerId.safeParse(id).success) {
    const reason = `The file name “${id}” is no author id; use lower-case letters, digits and hyphens.`;
    report(file, 'author-file', reason, { place: { line: 1, column: 1 }, actual: id });
    return null;
  }
  checkCharacters(file);
  if (file.messages.length > 0) return null;
  const data = readYaml(String(file), authorFile, file, { offset: 0, ruleId: 'author-file' });
  if (data) checkNames([data.name], 'author-file', file);
  const portrait = data?.picture === undefined ? undefined : findPortrait(root, data.picture, file);
  return data && !hasErrors([file]) ? { ...data, id, ...(portrait && { portrait }) } : null;
}

function findPortrait(root: string, src: string, file: VFile): Portrait | undefined {
  const found = localPicture(root, AUTHORS, src);
  if (typeof found !== 'string') return { ...found, stamp: stampOf(root, found.path) };
  const place = pointAt(file, Math.max(String(file).indexOf(src), 0));
  report(file, 'image', found, { place, actual: src });
  return undefined;
}
