import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** Where the lines of a text begin, in UTF-16 code units. */
interface Lines {
  text: string;
  starts: number[];
}

/** Each file's lines are found once, however many places in it are asked for. */
const known = new WeakMap<VFile, Lines>();

/**
 * The line and column of a place in a file. (`vfile-location` looks for each line's end as far as the end of the file.)
 *
 * @param offset In UTF-16 code units of the file's text; one outside of it stands for its nearest end.
 */
export function pointAt(file: VFile, offset: number): Point {
  const { text, starts } = linesOf(file);
  const at = Math.min(Math.max(offset, 0), text.length);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
}

/** A stretch of a file, end exclusive, by offsets as `pointAt` takes them. */
export function positionOf(file: VFile, start: number, end: number): Position {
  return { start: pointAt(file, start), end: pointAt(file, end) };
}

function linesOf(file: VFile): Lines {
  const text = String(file);
  const before = known.get(file);
  if (before?.text === text) return before;
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  const lines = { text, starts };
  known.set(file, lines);
  return lines;
}
