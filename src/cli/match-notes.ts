import type { FiledNote } from '../annotations/filed-note.ts';
import { madeNoteId, noteIdentity, pageIdOf } from '../annotations/note-id.ts';

/**
 * Finds, for notes that arrive, those of an article’s file that they are anew. A note is known by the IRI that it has everywhere, or
 * by the id that this site gave it; one that was taken in before its IRI was kept, by what that id was made of, together with who wrote
 * it and when. Two persons’ notes are never one.
 *
 * @returns For each arriving note the note that it replaces; null for a new one.
 */
export function matchNotes(
  arriving: readonly FiledNote[],
  staying: readonly FiledNote[],
): (FiledNote | null)[] {
  const byIdentity = new Map(staying.map((note) => [noteIdentity(note), note]));
  const byPageId = new Map(
    staying.flatMap((note) => {
      const pageId = pageIdOf(note.id);
      return pageId === null ? [] : [[pageId, note] as const];
    }),
  );
  return arriving.map((note) => {
    const same = byIdentity.get(noteIdentity(note));
    if (same) return same;
    const own = pageIdOf(note.id);
    const candidate = byPageId.get(own ?? madeNoteId(note.id, note.pointers.quote?.exact));
    if (!candidate || (own === null && candidate.canonical !== null)) return null;
    const isSame = candidate.author === note.author && dayOf(candidate) === dayOf(note);
    return isSame && (note.id !== '' || wordsOf(candidate) === wordsOf(note)) ? candidate : null;
  });
}

function dayOf({ created }: FiledNote): string | null {
  return created?.slice(0, '2025-03-19'.length) ?? null;
}

/** What a note says, without its markup. */
function wordsOf({ bodies }: FiledNote): string {
  return bodies
    .map(({ value }) => value.replace(/<[^>]*>/g, ''))
    .join('')
    .replace(/[\s*_`]+/g, '');
}
