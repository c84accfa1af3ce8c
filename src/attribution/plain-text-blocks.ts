import type { TextBlock } from './attribution.ts';

/** Text is wrapped to widths between these; shorter lines are a list, longer ones paragraphs. */
const LEAST_WIDTH = 45;
const GREATEST_WIDTH = 100;

/** Two lines may be a headline and its dek. */
const LEAST_LINES = 3;

interface Line {
  start: number;
  end: number;
}

/**
 * The paragraphs of a plain text, title included: each line, except that lines wrapped to a width are joined up to the next
 * blank one. Offsets in UTF-16 code units, white space around a paragraph left out.
 */
export function plainTextBlocks(text: string): TextBlock[] {
  return runsOfLines(text).flatMap((lines) => {
    const first = lines[0];
    const last = lines.at(-1);
    const paragraphs =
      first && last && isWrapped(text, lines) ? [{ start: first.start, end: last.end }] : lines;
    return paragraphs.map(({ start, end }) => ({ start, end, kind: 'paragraph' as const }));
  });
}

/** The lines between blank ones. */
function runsOfLines(text: string): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  let at = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.trim();
    if (words === '') {
      if (run.length > 0) runs.push(run);
      run = [];
    } else {
      const start = at + line.indexOf(words);
      run.push({ start, end: start + words.length });
    }
    at += line.length + (text.startsWith('\r\n', at + line.length) ? 2 : 1);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Whether each line but the last is so long that the first word of the next had no room on it. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (lines.length < LEAST_LINES || width < LEAST_WIDTH || width > GREATEST_WIDTH) return false;
  return lines.slice(1).every((line, i) => {
    const before = lines[i] ?? line;
    const word = text.slice(line.start, line.end).split(' ', 1)[0] ?? '';
    return before.end - before.start + 1 + word.length > width;
  });
}
