/** What a message on a file says, as a `VFileMessage` has it. */
export interface FileMessage {
  /** From 1; absent where the message is about the whole file. */
  line?: number | undefined;
  /** From 1. */
  column?: number | undefined;
  reason: string;
  ruleId?: string | undefined;
}

/** A message in the form that editors and terminals turn into a link: `file:line:column  message  rule`. */
export function formatMessage(path: string, { line = 1, column = 1, reason, ruleId }: FileMessage): string {
  return [`${path}:${line}:${column}`, reason, ruleId].filter(Boolean).join('  ');
}
