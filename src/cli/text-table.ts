import { drawControls } from '../message/draw-controls.ts';

/** Between two columns. */
const GAP = '  ';

/**
 * Rows of cells as lines with aligned columns. Columns of nothing but numbers are aligned to the right. Controls are drawn.
 *
 * @param head the columns' names
 */
export function textTable(head: readonly string[], given: readonly (readonly string[])[]): string {
  const rows = given.map((row) => row.map((cell) => drawControls(cell)));
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const numeric = head.map((_, i) => rows.length > 0 && rows.every((row) => /^\d+$/.test(row[i] ?? '')));
  return [head, ...rows].map((cells) => lineOf(cells)).join('\n');

  function lineOf(cells: readonly string[]): string {
    const padded = cells.map((cell, i) =>
      numeric[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
    );
    return padded.join(GAP).trimEnd();
  }
}

/** Words on one line, cut to at most `length` code units. */
export function excerpt(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
