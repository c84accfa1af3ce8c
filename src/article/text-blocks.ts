import type { TextBlock } from '../attribution/attribution.ts';
import type { ParagraphBlock, SectionStart } from '../markdown/read-document.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import type { RunningText } from '../text/join-paragraphs.ts';

/**
 * The paragraphs of an article as attribution reads them.
 *
 * @param blocks the document's paragraphs and section starts, in order
 * @param known speakers by id: a comment that names somebody else sets nothing
 */
export function textBlocks(
  blocks: readonly (SectionStart | ParagraphBlock)[],
  { spans }: RunningText,
  known: ReadonlyMap<string, KnownSpeaker>,
): TextBlock[] {
  let sectionSpeaker: string | undefined;
  let opensSection = false;
  let index = -1;
  return blocks.flatMap((block) => {
    if (block.type === 'section') {
      sectionSpeaker = block.settings.speaker?.value;
      opensSection = true;
      return [];
    }
    index++;
    const { containers, settings } = block;
    const speaker = settings.speaker?.value;
    const inner = containers.at(-1);
    const isFirst = opensSection;
    opensSection = false;
    return [
      {
        start: spans[index]?.start ?? 0,
        end: spans[index]?.end ?? 0,
        kind: inner === 'blockquote' ? 'blockquote' : inner?.endsWith('-list') ? 'list-item' : 'paragraph',
        ...(isFirst && { opensSection: true }),
        ...(speaker !== undefined && (speaker === 'none' || known.has(speaker)) && { speaker }),
        ...(sectionSpeaker !== undefined && known.has(sectionSpeaker) && { sectionSpeaker }),
      },
    ];
  });
}
