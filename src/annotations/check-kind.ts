import { distance } from 'fastest-levenshtein';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../message/report.ts';

/** The kinds that pages and exports know; any other words may stand as a kind too. */
export const KNOWN_KINDS = ['Context', 'Fact-check', 'Definition', 'Source', 'Correction', 'Sic'] as const;

/** Edits within which another word was most likely meant to be a known kind. */
const MISSPELLING = 2;

/** Warns when an annotation's kind is nearly, but not quite, a known one. */
export function checkKind(kind: string, label: string, place: Node, file: VFile): void {
  const meant = KNOWN_KINDS.find((known) => distance(kind.toLowerCase(), known.toLowerCase()) <= MISSPELLING);
  if (meant === undefined || meant === kind) return;
  report(file, 'annotation-kind', `Footnote “${label}” is of kind “${kind}”; did you mean “${meant}”?`, {
    place,
    actual: kind,
    expected: [meant],
    fatal: false,
  });
}
