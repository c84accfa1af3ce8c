import { hashWord } from './hash-word.ts';
import { formatId, type IdKind } from './id.ts';
import { rarestWords, type WordCounts } from './rarest-words.ts';

/**
 * A new id for a text: the hashes of its four rarest words, so that the id finds its paragraph even without a ledger.
 *
 * @param text Its words, as `tellingWords` gives them.
 * @param counts How rare each word of the article is.
 * @param unique Makes an id of it that no other text has (`uniqueIds`).
 * @param owner Where a text stands several times, the words of the one it belongs to (`ownersOf`): they tell it from its copies.
 */
export function mintId(
  kind: IdKind,
  text: readonly string[],
  counts: WordCounts,
  unique: (id: string) => string,
  owner: readonly string[] | null = null,
): string {
  const rarest =
    owner === null
      ? rarestWords(text, counts)
      : [...rarestWords(text, counts, WORDS_OF_COPY), ...rarestWords(owner, counts, WORDS_OF_COPY)];
  return unique(formatId(kind, rarest.map(hashWord)));
}

/** Of a text that stands several times its id has so many words, and as many of the one it belongs to. */
export const WORDS_OF_COPY = 2;
