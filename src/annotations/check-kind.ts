import { distance } from 'fastest-levenshtein';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { kindNames } from '../locales/note-kinds.ts';
import { report } from '../message/report.ts';

/** Edits within which another word was most likely meant to be a known kind. */
const MISSPELLING = 2;

/** A kind that was read from a note, where it stands, and the language of its article, as a BCP 47 tag. */
interface WrittenKind {
  kind: string;
  label: string;
  place: Node;
  language: string;
}

/** Warns when an annotation's kind is nearly, but not quite, a known one in the article's language or in English. */
export function checkKind({ kind, label, place, language }: WrittenKind, file: VFile): void {
  const names = kindNames(language).map(({ name }) => name);
  if (names.includes(kind)) return;
  const meant = names.find((known) => distance(kind.toLowerCase(), known.toLowerCase()) <= MISSPELLING);
  if (meant === undefined) return;
  report(file, 'annotation-kind', `Footnote “${label}” is of kind “${kind}”; did you mean “${meant}”?`, {
    place,
    actual: kind,
    expected: [meant],
    fatal: false,
  });
}
