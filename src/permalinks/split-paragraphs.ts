/** The paragraphs of a text that are parted by blank lines, less the backslashes that Markdown takes out. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => paragraph.trim().replace(/\\([!-/:-@[-`{-~])/g, '$1'))
    .filter((paragraph) => paragraph !== '');
}
