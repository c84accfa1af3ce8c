import type { FileMessage } from '../message/format-message.ts';
import { messageLine } from './message-line.ts';

/** A file can't be processed at all. Its message is the line to print. */
export class FileProblem extends Error {
  override name = 'FileProblem';

  constructor(file: string, message: FileMessage) {
    super(messageLine(file, message));
  }
}
