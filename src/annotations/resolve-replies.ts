import type { Anchor } from './anchor.ts';
import { noteId } from './note-id.ts';
import { hasWords, type Pointers } from './pointers.ts';
import type { FiledNote } from './read-foreign-notes.ts';

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
 * @param own The notes of the article’s Markdown by id, which may be answered too.
 * @returns For each note what it answers, or the fault: an answer to nothing, or to itself in the end.
 */
export function resolveReplies(
  notes: readonly FiledNote[],
  own: ReadonlyMap<string, Anchor>,
): (Reply | { fault: string })[] {
  const published = notes.filter((note) => note.withheld === null);
  const byId = new Map(published.map((note) => [note.id, note]));
  const byPageId = new Map(published.map((note) => [noteId(note), note]));
  const pageIdOf = (id: string) => noteId({ id, pointers: { quote: null } });
  const find = (id: string) => byId.get(id) ?? byPageId.get(pageIdOf(id));
  return notes.map((note) => {
    const seen = new Set<FiledNote>();
    let head = note;
    while (head.replyTo !== null) {
      seen.add(head);
      const next = find(head.replyTo);
      if (!next) {
        const anchor = own.get(pageIdOf(head.replyTo)) ?? null;
        if (anchor) return { replyTo: pageIdOf(note.replyTo ?? ''), pointers: note.pointers, anchor };
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
    return { replyTo: parent ? noteId(parent) : null, pointers, anchor: null };
  });
}
