/** “Gen. ”, “U.S. ”, “St. ”: what looks like the end of a sentence, and is the end of a short word with a capital. */
const SHORT_WORD_END = /\p{Lu}\p{Ll}{0,3}\.\s*$/u;

/** Where a sentence begins and ends in its text, in UTF-16 code units, end exclusive. */
export interface Bounds {
  start: number;
  end: number;
}

/**
 * The sentence in which words of a text stand, or the sentences over which they go. Where it is unsure whether a stop ends one,
 * the result is longer rather than cut.
 *
 * @param words where they stand in the text, in UTF-16 code units, end exclusive
 * @param language of the text, as a BCP 47 tag; sentences are told as by UAX 29
 */
export function sentenceAround(text: string, words: Bounds, language: string): Bounds {
  let start = 0;
  let end = text.length;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const next = index + segment.length;
    if (SHORT_WORD_END.test(segment)) continue;
    if (next <= words.start) start = next;
    else if (next >= words.end) {
      end = next;
      break;
    }
  }
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
