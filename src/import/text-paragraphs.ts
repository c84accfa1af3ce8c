/** Code units of the longest line that programs wrap text at; what is longer was not wrapped. */
const WIDEST_WRAP = 100;

/**
 * The paragraphs of a plain text. In a text without blank lines each line is one. Where blank lines part them, a block of lines is
 * one paragraph if it was wrapped, that is, if no line had room for the first word of the next; else each line is one.
 *
 * @returns the paragraphs without white space around them and around their line breaks, which are line feeds
 */
export function textParagraphs(text: string): string[] {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map(linesOf)
    .filter((lines) => lines.length > 0);
  if (blocks.length === 1) return blocks.flat();
  return blocks.flatMap((lines) => (isWrapped(lines) ? lines.join('\n') : lines));
}

function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isWrapped(lines: readonly string[]): boolean {
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  return (
    width <= WIDEST_WRAP &&
    lines.slice(1).every((line, before) => {
      const firstWord = line.split(/\s/, 1)[0] ?? '';
      return (lines[before]?.length ?? 0) + 1 + firstWord.length > width;
    })
  );
}
