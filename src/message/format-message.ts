import { drawControls } from './draw-controls.ts';

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
 * A message in the form that editors and terminals turn into a link: `file:line:column  message  rule`. Control characters of the
 * content are drawn: a terminal obeys them.
 */
export function formatMessage(path: string, { line = 1, column = 1, reason, ruleId }: FileMessage): string {
  return drawControls([`${path}:${line}:${column}`, reason, ruleId].filter(Boolean).join('  '));
}
