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
  const last = graphemes.segment(text.slice(0, most + LONGEST_CHARACTER)).containing(most);
  return text.slice(0, last?.index);
}
