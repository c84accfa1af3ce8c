import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { Standing } from '../permalinks/carry-forward.ts';
import type { FrontMatter } from '../schema/front-matter.ts';

/** Reports corrections that name no paragraph of the article. */
export function checkCorrections(
  corrections: FrontMatter['corrections'],
  paragraphs: readonly Standing[],
  file: VFile,
): void {
  const ids = new Set(paragraphs.flatMap(({ id, aliases }) => [id, ...aliases]));
  for (const { paragraph } of corrections) {
    if (paragraph === undefined || ids.has(paragraph)) continue;
    const at = String(file).indexOf(paragraph);
    report(
      file,
      'correction-paragraph',
      `The correction names “${paragraph}”, which is no paragraph of this article; copy the id from the paragraph’s permalink, or leave it out.`,
      { place: pointAt(file, at), actual: paragraph },
    );
  }
}
