import { slugify } from '../schema/slugify.ts';
import { uniqueIds } from '../text/unique-ids.ts';
import type { FiledNote } from './filed-note.ts';

/** Code units of a note’s words that make an id where it has none. */
const WORDS_IN_ID = 40;

/** What this site calls its notes, within the address of their collection. */
const OWN = /\/annotations\.jsonld#(note-[\p{L}\p{N}-]+)$/u;

/** The id on the page of a note that this site has named; null for any other. */
export function pageIdOf(id: string): string | null {
  return OWN.exec(id)?.[1] ?? null;
}

/**
 * The ids that notes of one article have on its page, in their order: what this site called them; else `note-` and the last part of
 * the id that they have elsewhere, or their first words, with a number where another note has that already. The same note twice has
 * the same id twice.
 *
 * @param own The ids of the notes in the article’s Markdown.
 */
export function noteIds(notes: readonly FiledNote[], own: Iterable<string>): string[] {
  const named = notes.map(({ id }) => pageIdOf(id));
  const unique = uniqueIds([...own, ...named.filter((id) => id !== null)]);
  const given = new Map<string, string>();
  return notes.map((note, index) => {
    const name = named[index];
    if (name) return name;
    const identity = noteIdentity(note);
    const before = given.get(identity);
    if (before !== undefined) return before;
    const id = unique(madeNoteId(note.id, note.pointers.quote?.exact));
    given.set(identity, id);
    return id;
  });
}

/** What makes a note this one and no other: the IRI that it has everywhere, else everything that it holds. */
export function noteIdentity({ canonical, id, value, pointers }: FiledNote): string {
  return canonical ?? (id === '' ? JSON.stringify([value, pointers]) : id);
}

/** `note-` and the last part of an id from elsewhere, or the first of the words that the note speaks of. */
export function madeNoteId(id: string, words = ''): string {
  const last = id.split(/[/#?:=]/).findLast((part) => part !== '');
  return `note-${slugify(last ?? words.slice(0, WORDS_IN_ID))}`;
}
