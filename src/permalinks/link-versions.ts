import { fingerprint, hashDigits } from './fingerprint.ts';
import { ownersOf } from './owners-of.ts';
import { countWords, rarestWords } from './rarest-words.ts';
import { revision } from './revision.ts';
import { tellingWords } from './telling-words.ts';
import { words } from './words.ts';

/** Words of the paragraph itself that a link carries. Sixteen find no more than twelve. */
export const OWN_WORDS = 12;
/** Words that a link carries of the nearest texts around that stand but once: they tell repeated paragraphs apart. */
export const WORDS_BESIDE = 2;

/**
 * For each paragraph of an article the value of `?v=` in a link to it: six characters for its wording (`revision`), a dot,
 * and two for each of: its length in words, the rarest words of the nearest paragraphs before and after it that stand but
 * once, and its own rarest words in the order of the text. At most 41 characters, none of which needs escaping; for a reader's eye they
 * say nothing, for `locate` enough to find the paragraph on a page whose ledger never knew its id.
 */
export function linkVersions(paragraphs: readonly string[]): string[] {
  const texts = paragraphs.map((text) => tellingWords(words(text)));
  const counts = countWords(texts);
  const owners = ownersOf(paragraphs, texts);
  const beside = texts.map((text) => fingerprint(rarestWords(text, counts, WORDS_BESIDE)));
  return texts.map((text, i) => {
    const rarest = new Set(rarestWords(text, counts, OWN_WORDS));
    const own = [...new Set(text)].filter((word) => rarest.has(word));
    const traces = [
      beside[owners.before[i]?.[0] ?? -1] ?? EDGE,
      beside[owners.after[i]?.[0] ?? -1] ?? EDGE,
      fingerprint(own),
    ].join('');
    return `${revision(paragraphs[i] ?? '')}.${hashDigits(Math.min(text.length, MOST_WORDS))}${traces}`;
  });
}

/** Stands for the paragraph that isn't there, before the first and after the last. */
const EDGE = hashDigits(0).repeat(WORDS_BESIDE);
/** The greatest length that two characters hold. */
const MOST_WORDS = 4095;
