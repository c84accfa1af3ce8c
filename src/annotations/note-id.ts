import { slugify } from '../schema/slugify.ts';

/** Code units of a note’s words that make an id where it has none. */
const WORDS_IN_ID = 40;

/**
 * The id of a note on the page: its own, if this site gave it one; else `note-` and the last part of the id that it has
 * elsewhere, or its first words.
 */
export function noteId({
  id,
  pointers,
}: {
  id: string;
  pointers: { quote: { exact: string } | null };
}): string {
  const own = /#(note-[\p{L}\p{N}-]+)$/u.exec(id)?.[1];
  if (own !== undefined) return own;
  const last = id.split(/[/#?:=]/).findLast((part) => part !== '');
  return `note-${slugify(last ?? pointers.quote?.exact.slice(0, WORDS_IN_ID) ?? '')}`;
}
