import type { TextBlock } from '../attribution/attribution.ts';
import type { DocumentBlock, ParagraphBlock } from '../markdown/read-document.ts';
import type { Container } from '../schema/container.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { isUnnamed } from '../schema/unnamed.ts';
import type { RunningText } from '../text/join-paragraphs.ts';

/**
 * The paragraphs of an article as attribution reads them.
 *
 * @param blocks the document's paragraphs and section starts, in order
 * @param known speakers by id: a comment that names somebody else sets nothing
 */
export function textBlocks(
  blocks: readonly DocumentBlock[],
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
    if (block.type !== 'paragraph') return [];
    index++;
    const { containers, settings } = block;
    const speaker = speakerSet(settings.speaker, known);
    const isFirst = opensSection;
    opensSection = false;
    return stretchesOf(block, spans[index]?.start ?? 0).map((stretch, part) => ({
      ...stretch,
      kind: kindOf(containers.at(-1)?.kind),
      ...(isFirst && part === 0 && { opensSection: true }),
      ...(isEmphasized(block) && { isEmphasized: true }),
      ...(speaker !== undefined && { speaker }),
      ...(sectionSpeaker !== undefined && known.has(sectionSpeaker) && { sectionSpeaker }),
    }));
  });
}

/** Whom a comment names; nobody where it names one who has no file. */
export function speakerSet(
  setting: ParagraphBlock['settings']['speaker'],
  known: ReadonlyMap<string, KnownSpeaker>,
): TextBlock['speaker'] {
  if (!setting) return undefined;
  const ids = setting.each ? setting.each.map(({ value }) => value) : setting.value;
  return [ids].flat().every((id) => isUnnamed(id) || known.has(id)) ? ids : undefined;
}

const isEmphasized = ({ content: { formats, text } }: ParagraphBlock) =>
  formats.some(
    ({ kind, start, end }) =>
      (kind === 'strong' || kind === 'emphasis') && start === 0 && end === text.length,
  );

/** Nobody’s words run from one cell of a table into the next. */
function stretchesOf({ content }: ParagraphBlock, start: number): { start: number; end: number }[] {
  const cells = content.formats.filter(({ kind, start: from, end }) => kind === 'cell' && end > from);
  const stretches = cells.length > 0 ? cells : [{ start: 0, end: content.text.length }];
  return stretches.map((stretch) => ({ start: start + stretch.start, end: start + stretch.end }));
}

function kindOf(innermost: Container['kind'] | undefined): TextBlock['kind'] {
  if (innermost === 'blockquote') return 'blockquote';
  return innermost === undefined || innermost === 'code' ? 'paragraph' : 'list-item';
}
