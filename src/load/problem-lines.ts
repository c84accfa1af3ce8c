import type { VFile } from 'vfile';
import { formatMessage } from '../message/format-message.ts';

/** All messages on the files, one to a line, each with its place. */
export function problemLines(files: readonly VFile[]): string[] {
  return files.flatMap((file) => file.messages.map((message) => formatMessage(file.path, message)));
}
