import type { InlineContent } from './inline-content.ts';
import { sliceContent } from './slice-content.ts';

/** Words without white space before and behind them. */
export function trimContent(content: InlineContent): InlineContent {
  const start = content.text.length - content.text.trimStart().length;
  return sliceContent(content, start, Math.max(start, content.text.trimEnd().length));
}
