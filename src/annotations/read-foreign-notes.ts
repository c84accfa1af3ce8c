import type { VFile } from 'vfile';
import { report } from '../message/report.ts';
import { hypothesisRow, webAnnotation } from '../schema/web-annotation.ts';
import type { FiledNote } from './filed-note.ts';
import type { ForeignNote } from './foreign-note.ts';
import { fromHypothesis } from './from-hypothesis.ts';
import { fromWebAnnotation } from './from-web-annotation.ts';
import { parseAnnotations } from './parse-annotations.ts';

/** What the site’s own collections call a quote; the article itself tells it better. */
const QUOTE_ID = /\/annotations\.jsonld#q-/;

/**
 * Reads a file of annotations: W3C’s, or Hypothesis’ API or export. Reports what can’t be read. Quotes that this site has
 * published are passed over.
 */
export function readForeignNotes(file: VFile): FiledNote[] {
  const items = parseAnnotations(file) ?? [];
  return items.flatMap(({ value, place }, index) => {
    const notes = readNotes(value);
    if (typeof notes === 'string') {
      const reason = `Annotation ${index + 1} can’t be read: ${notes}.`;
      report(file, 'annotation-file', reason, { place });
      return [];
    }
    return notes
      .filter(({ id }) => !QUOTE_ID.test(id))
      .map((note) => {
        const label = note.id === '' ? `Annotation ${index + 1}` : `Annotation “${note.id}”`;
        return { ...note, label, file, place, value };
      });
  });
}

/** The notes that an annotation is, one for each of its targets, or what keeps it from being any. */
function readNotes(value: unknown): ForeignNote[] | string {
  const row = hypothesisRow.safeParse(value);
  if (row.success) return [fromHypothesis(row.data)];
  const annotation = webAnnotation.safeParse(value);
  if (annotation.success) return fromWebAnnotation(annotation.data);
  const [issue] = annotation.error.issues;
  const field = issue?.path.join('.') || 'it';
  return `${field} is not what the Web Annotation Data Model has there (${issue?.message.replace(/^Invalid input: /, '')})`;
}
