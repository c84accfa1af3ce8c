import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { anchorText } from '../annotations/anchor-pointers.ts';
import type { ApartNote } from '../annotations/apart-note.ts';
import type { FiledNote } from '../annotations/filed-note.ts';
import type { Trace } from '../annotations/follow-edit.ts';
import type { NoteContext } from '../annotations/note-context.ts';
import { noteIdentity, pageIdOf } from '../annotations/note-id.ts';
import { readForeignNotes } from '../annotations/read-foreign-notes.ts';
import { settleNotes } from '../annotations/settle-notes.ts';
import { addresses } from '../interop/addresses.ts';
import { noteAnnotation } from '../interop/note-annotation.ts';
import type { Article } from '../schema/article.ts';
import { matchNotes } from './match-notes.ts';

/** What became of notes that were taken in. */
export interface TakenIn {
  /** The whole file of the article’s notes, as JSON; null when nothing is to be written. */
  json: string | null;
  /** How many of the incoming notes are in it; are in the article’s Markdown already; had to be left out. */
  taken: number;
  written: number;
  left: number;
}

/**
 * Adds notes to those that an article has apart from its text. A note that is there already is replaced; one that was there
 * but has lost its words stays as it is, for an editor to see to. Every note that is taken in gets fresh selectors.
 *
 * @param article Built without its notes apart.
 * @param trace What became of words since its last build.
 * @param existing The file of notes it has; the same as `incoming` to anchor them anew.
 */
export function takeInNotes(
  article: Article,
  trace: Trace,
  existing: VFile | null,
  incoming: VFile,
): TakenIn {
  const read = readForeignNotes(incoming).map(withCanonical);
  const staying = existing && existing !== incoming ? readForeignNotes(existing) : [];
  const replaced = matchNotes(read, staying);
  // What is here already keeps the id that its links have.
  const arriving = read.map((note, index) => ({ ...note, id: replaced[index]?.id ?? note.id }));
  const gone = new Set(replaced);
  const notes = [...staying.filter((note) => !gone.has(note)), ...arriving];
  const context = noteContext(article, trace);
  const settled = settleNotes(notes, context);
  const entries = notes.map((note, index) => ({
    isNew: note.file === incoming,
    isOwn: note.file === existing,
    isWritten: context.own.has(pageIdOf(note.id) ?? ''),
    item: itemOf(settled[index] ?? null, article),
    value: note.value,
  }));
  const arrived = entries.filter(({ isNew }) => isNew);
  const items = entries.flatMap(
    ({ item, isOwn, isWritten, value }) => item ?? (isOwn && !isWritten ? value : []),
  );
  const taken = arrived.filter(({ item }) => item !== null).length;
  const written = arrived.filter(({ isWritten }) => isWritten).length;
  const isBroken = [existing, incoming].some((file) => file !== null && lost(file, notes));
  return {
    json: taken === 0 || isBroken ? null : formatNotes(article, items),
    taken,
    written,
    left: arrived.length - taken - written + (isBroken ? 0 : unread(incoming)),
  };
}

/** A note without an id is known, wherever it comes from again, by all that it holds (RFC 6920). */
function withCanonical(note: FiledNote): FiledNote {
  if (note.canonical !== null || note.id !== '') return note;
  const digest = createHash('sha256').update(noteIdentity(note)).digest('base64url');
  return { ...note, canonical: `ni:///sha-256;${digest}` };
}

/** Whether a file could not be read as a whole, so that writing over it, or half of it, would lose notes. */
function lost(file: VFile, notes: readonly FiledNote[]): boolean {
  return (
    file.messages.some(({ ruleId }) => ruleId === 'annotation-file') &&
    !notes.some((note) => note.file === file)
  );
}

/** How many of a file’s annotations could not be read. */
function unread(file: VFile): number {
  return file.messages.filter(({ ruleId }) => ruleId === 'annotation-file').length;
}

function noteContext({ slug, url, source, text, sections, annotations }: Article, trace: Trace): NoteContext {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    slug,
    url,
    sourceUrl: source?.url ?? null,
    within: anchorText(text, paragraphs),
    trace,
    rewrites: true,
    own: new Map(annotations.map(({ id, target: { start, end } }) => [id, { start, end }])),
  };
}

function itemOf(note: ApartNote | null, article: Article) {
  if (note === null) return null;
  const { start, end, ...rest } = note;
  const paragraph = article.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find((each) => each.start <= start && end <= each.end);
  if (!paragraph) return null;
  const target = { paragraph: paragraph.id, exact: '', prefix: '', suffix: '', start, end };
  return noteAnnotation(article, paragraph, { ...rest, target });
}

function formatNotes(article: Article, items: readonly unknown[]): string {
  const { annotations } = addresses(article);
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${annotations}#notes`,
    type: 'AnnotationPage',
    partOf: annotations,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
