import { revision } from '../permalinks/revision.ts';
import { slugify } from '../schema/slugify.ts';
import type { ForeignNote } from './foreign-note.ts';

/** Code units of a note’s words that make an id where it has none. */
const WORDS_IN_ID = 40;

/**
 * The id of a note on the page: its own, if this site gave it one. Else `note-` and the id that it has elsewhere; of an
 * address its last part, and six characters for the whole, as several notes may end alike. A note without an id has its
 * first words instead, and six characters for everything it holds.
 */
export function noteId(note: Pick<ForeignNote, 'id'> & Partial<ForeignNote>): string {
  const { id, pointers } = note;
  const own = /#(note-[\p{L}\p{N}-]+)$/u.exec(id)?.[1];
  if (own !== undefined) return own;
  if (id === '') {
    const { kind, rating, tags, replyTo, bodies, author, created } = note;
    const all = JSON.stringify([kind, rating, tags, replyTo, bodies, author, created, pointers]);
    return named(pointers?.quote?.exact.slice(0, WORDS_IN_ID) ?? '', revision(all));
  }
  if (slugify(id) === id.toLowerCase()) return `note-${slugify(id)}`;
  return named(id.split(/[/#?:=]/).findLast((part) => part !== '') ?? '', revision(id));
}

function named(words: string, digest: string): string {
  return words === '' ? `note-${digest}` : `note-${slugify(words)}-${digest}`;
}
