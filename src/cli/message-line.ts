import path from 'node:path';
import { drawControls } from '../message/draw-controls.ts';
import { type FileMessage, formatMessage } from '../message/format-message.ts';

/**
 * A message on a file as the command line prints it.
 *
 * @param file absolute, or relative to the working directory, from which the printed path starts
 */
export function messageLine(file: string, message: FileMessage): string {
  return formatMessage(shownPath(file), message);
}

/** A path for a terminal: as `shownPath` has it, controls drawn. */
export function printedPath(file: string): string {
  return drawControls(shownPath(file));
}

/** A path as a person in the working directory would write it, with forward slashes on every system. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  return (relative === '' ? '.' : relative).replaceAll(path.sep, '/');
}
