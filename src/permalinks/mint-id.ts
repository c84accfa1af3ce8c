import { hashWord } from './hash-word.ts';
import { formatId, type IdKind } from './id.ts';
import { rarestWords, type WordCounts } from './rarest-words.ts';

/**
 * A new id for a text: the hashes of its four rarest words, so that the id finds its paragraph even without a ledger.
 * An id that is taken gets `-2`, `-3`, …
 *
 * @param text Its words, as `words` gives them.
 * @param counts How rare each word of the article is.
 */
export function mintId(
  kind: IdKind,
  text: readonly string[],
  counts: WordCounts,
  isTaken: (id: string) => boolean,
): string {
  return freeId(formatId(kind, rarestWords(text, counts).map(hashWord)), isTaken);
}

/** The id itself, or with the lowest number from 2 that makes it free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let n = 2; ; n++) {
    if (!isTaken(`${id}-${n}`)) return `${id}-${n}`;
  }
}
