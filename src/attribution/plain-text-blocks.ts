import type { TextBlock } from './attribution.ts';

/**
 * The paragraphs of a plain text, title included: what stands between blank lines, or, in a text without blank lines,
 * each line. Offsets in UTF-16 code units, white space around a paragraph left out.
 */
export function plainTextBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + match[0].indexOf(words);
    blocks.push({ start, end: start + words.length, kind: 'paragraph' });
  }
  return blocks;
}
