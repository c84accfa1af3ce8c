import type { TextBlock } from '../attribution/attribution.ts';
import type { ParagraphBlock } from '../markdown/read-document.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import type { RunningText } from '../text/join-paragraphs.ts';

/**
 * The paragraphs of an article as attribution reads them.
 *
 * @param known speakers by id: a comment that names somebody else sets nothing
 */
export function textBlocks(
  paragraphs: readonly ParagraphBlock[],
  { spans }: RunningText,
  known: ReadonlyMap<string, KnownSpeaker>,
): TextBlock[] {
  return paragraphs.map(({ containers, settings }, index) => {
    const speaker = settings.speaker?.value;
    const inner = containers.at(-1);
    return {
      start: spans[index]?.start ?? 0,
      end: spans[index]?.end ?? 0,
      kind: inner === 'blockquote' ? 'blockquote' : inner?.endsWith('-list') ? 'list-item' : 'paragraph',
      ...(speaker !== undefined && (speaker === 'none' || known.has(speaker)) && { speaker }),
    };
  });
}
