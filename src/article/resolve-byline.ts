import type { VFile } from 'vfile';
import { checkNames } from '../markdown/check-name.ts';
import { didYouMean, nearest } from '../message/nearest.ts';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { ArticleAuthor } from '../schema/article.ts';
import type { KnownAuthor } from '../schema/author.ts';
import { speakerId } from '../schema/speaker.ts';

/** Who wrote an article. */
export interface Byline {
  /** The names as they are shown, in order. */
  byline: string[];
  /** Those of them who have a file, in the same order. */
  authors: ArticleAuthor[];
}

/**
 * Tells names from ids of author files in a byline. A name that no file bears stays a plain name; what has the form of an id, but
 * is none, is reported.
 */
export function resolveByline(
  entries: readonly string[],
  known: readonly KnownAuthor[],
  file: VFile,
): Byline {
  checkNames(entries, 'byline-author', file);
  const byId = new Map(known.map((author) => [author.id, author]));
  const people = entries.map((entry) => {
    const author = byId.get(entry);
    if (!author && isMeantAsId(entry, [...byId.keys()])) reportUnknown(entry, [...byId.keys()], file);
    return { name: author?.name ?? entry, author };
  });
  return {
    byline: people.map(({ name }) => name),
    authors: people
      .flatMap(({ author }) => author ?? [])
      .map(({ id, name, role, links }) => ({ id, name, role: role ?? null, links })),
  };
}

/** Agencies are written in small letters, too: one word is taken for an id only when it is much like one. */
function isMeantAsId(entry: string, ids: readonly string[]): boolean {
  return speakerId.safeParse(entry).success && (entry.includes('-') || nearest(entry, ids) !== null);
}

function reportUnknown(id: string, ids: readonly string[], file: VFile): void {
  const reason = `“${id}” in the byline is no author; expected a name, or the name of a file in content/authors without “.yml”.${didYouMean(id, ids)}`;
  report(file, 'byline-author', reason, {
    place: pointAt(file, String(file).indexOf(id)),
    actual: id,
  });
}
