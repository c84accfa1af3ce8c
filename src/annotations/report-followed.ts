import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Followed } from './follow-edit.ts';

/**
 * Reports a footnote whose words an edit has changed, or has left without their mark, with the command that sees to it.
 *
 * @param place The note’s mark, or the footnote when that is gone.
 */
export function reportFollowed(
  { note: { label }, was, now, edits }: Followed,
  place: Node | Position | Point | undefined,
  hasMark: boolean,
  file: VFile,
): void {
  const command = `\`npm run readout -- annotate ${file.path} --article ${file.stem}\``;
  const line = pointAt(file, edits.at(-1)?.start ?? 0).line;
  const where = hasMark ? '' : `, without a mark, in line ${line}`;
  const reworded = `Footnote “${label}” speaks of “${excerpt(was)}”, which now reads “${excerpt(now)}”${where}`;
  const parted = `Footnote “${label}” has no mark any more; “${excerpt(was)}” stands in line ${line}`;
  const gains = hasMark ? 'the new words' : was === now ? 'its mark' : 'the new words and its mark';
  const reason = `${was === now ? parted : reworded}. If the note still holds, run ${command} to give it ${gains}.`;
  const ruleId = was === now ? 'annotation-unused' : 'annotation-reworded';
  report(file, ruleId, reason, { place, actual: was, expected: [now] });
}
