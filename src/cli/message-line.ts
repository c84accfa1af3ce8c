import path from 'node:path';

/** What a message on a file says, as a `VFileMessage` has it. */
export interface FileMessage {
  /** From 1; absent where the message is about the whole file. */
  line?: number | undefined;
  /** From 1. */
  column?: number | undefined;
  reason: string;
  ruleId?: string | undefined;
}

/**
 * A message in the form that editors and terminals turn into a link: `file:line:column  message  rule`.
 *
 * @param file absolute, or relative to the working directory, from which the printed path starts
 */
export function messageLine(file: string, { line = 1, column = 1, reason, ruleId }: FileMessage): string {
  return [`${shownPath(file)}:${line}:${column}`, reason, ruleId].filter(Boolean).join('  ');
}

/** A path as a person in the working directory would write it, with forward slashes on every system. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  return (relative === '' ? '.' : relative).replaceAll(path.sep, '/');
}
