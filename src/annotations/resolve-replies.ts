import type { Anchor } from './anchor.ts';
import type { FiledNote } from './filed-note.ts';
import { HYPOTHESIS } from './from-hypothesis.ts';
import { madeNoteId, pageIdOf } from './note-id.ts';
import { hasWords, type Pointers } from './pointers.ts';

/** What a note answers, and where its words are: its own, or those of the note that it answers. */
export interface Reply {
  /** The id on the page of the note that it answers. */
  replyTo: string | null;
  pointers: Pointers;
  /** Where they are, when the note at the head of the thread stands in the Markdown. */
  anchor: Anchor | null;
}

/**
 * Follows each note of a file to the head of its thread.
 *
 * @param ids The ids of the notes on the page.
 * @param own The notes of the article’s Markdown by id, which may be answered too.
 * @returns For each note what it answers, or the fault: an answer to nothing, or to itself in the end.
 */
export function resolveReplies(
  notes: readonly FiledNote[],
  ids: readonly string[],
  own: ReadonlyMap<string, Anchor>,
): (Reply | { fault: string })[] {
  const pageIds = new Map(notes.map((note, index) => [note, ids[index] ?? '']));
  const published = notes.filter((note) => note.withheld === null);
  const byName = new Map(
    published.flatMap((note) =>
      [pageIdOf(note.id), note.canonical, note.id].flatMap((name) => (name ? [[name, note] as const] : [])),
    ),
  );
  const find = (id: string) =>
    byName.get(id) ?? byName.get(HYPOTHESIS + id) ?? byName.get(pageIdOf(id) ?? id) ?? findUnnamed(id);
  // A note that was taken in before its IRI was kept is known by what this site made of that alone.
  const findUnnamed = (id: string) => {
    const note = byName.get(madeNoteId(id));
    return note?.canonical === null ? note : undefined;
  };
  return notes.map((note) => {
    const seen = new Set<FiledNote>();
    let head = note;
    while (head.replyTo !== null) {
      seen.add(head);
      const next = find(head.replyTo);
      if (!next) {
        const answered = pageIdOf(head.replyTo) ?? '';
        const anchor = own.get(answered) ?? null;
        const parent = note.replyTo === null ? undefined : find(note.replyTo);
        if (anchor) {
          return {
            replyTo: parent ? (pageIds.get(parent) ?? null) : answered,
            pointers: note.pointers,
            anchor,
          };
        }
        return {
          fault: `answers “${head.replyTo}”, which is not there; take in that note too, or take this one out.`,
        };
      }
      if (seen.has(next)) {
        return {
          fault: `is in a circle of answers that begins with “${next.id}”; one of them must answer none.`,
        };
      }
      head = next;
    }
    const parent = note.replyTo === null ? undefined : find(note.replyTo);
    const pointers = hasWords(note.pointers) ? note.pointers : head.pointers;
    return { replyTo: parent ? (pageIds.get(parent) ?? null) : null, pointers, anchor: null };
  });
}
