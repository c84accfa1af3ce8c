import { drawControls } from './draw-controls.ts';

/** What a message on a file says, as a `VFileMessage` has it. */
export interface FileMessage {
  /** From 1; absent where the message is about the whole file. */
  line?: number | undefined;
  /** From 1. */
  column?: number | undefined;
  reason: string;
  ruleId?: string | undefined;
  /** False where the file is published all the same. */
  fatal?: boolean | null | undefined;
}

/**
 * A message in the form that editors and terminals turn into a link: `file:line:column  message  rule`. One that
 * keeps nothing from being published begins with `warning:`. Control characters of the content are drawn: a terminal obeys them.
 */
export function formatMessage(
  path: string,
  { line = 1, column = 1, reason, ruleId, fatal }: FileMessage,
): string {
  const said = fatal === false ? `warning: ${reason}` : reason;
  return drawControls([`${path}:${line}:${column}`, said, ruleId].filter(Boolean).join('  '));
}
