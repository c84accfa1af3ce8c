import type { VFile } from 'vfile';

/** A file's messages as `line:column reason (rule)`, the way a reader of the terminal sees them. */
export function messagesOf(file: VFile): string[] {
  return file.messages.map(({ line, column, reason, ruleId }) => `${line}:${column} ${reason} (${ruleId})`);
}
