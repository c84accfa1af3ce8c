import type { Ledger } from '../schema/ledger.ts';
import { type Stretch, traceWords } from './trace-words.ts';

/** What stands in a paragraph, by its place in the article, where words of its earlier self stood. Offsets in its text. */
export type WordTracer = (sought: string, paragraph: number, text: string) => Stretch[];

/**
 * Follows words from the text that a ledger was saved for to the text that stands now, through merged and divided paragraphs.
 *
 * @param saved The ledger as the last build left it; null for an article that nobody has published.
 * @param now The same ledger brought up to date.
 */
export function wordTracer(saved: Ledger | null, now: Ledger): WordTracer {
  const standing = now.paragraphs.filter(({ removed }) => removed === undefined);
  return (sought, paragraph, text) => {
    const { id, aliases = [], from } = standing[paragraph] ?? {};
    const ids = new Set([id, ...aliases, from]);
    const earlier = saved?.paragraphs.filter((entry) => ids.has(entry.id)) ?? [];
    return earlier.flatMap((entry) => traceWords(sought, entry.words, text));
  };
}
