const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How far behind the cut a character may reach that begins before it: flags and families are of many code points. Code units. */
const LONGEST_CHARACTER = 64;

/**
 * The beginning of a text, cut between characters that people see (grapheme clusters, UAX 29), never within one.
 *
 * @param most how many code units it may have
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + LONGEST_CHARACTER))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
