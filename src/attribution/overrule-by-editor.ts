import type { Attribution, KnownName, TextBlock } from './attribution.ts';

/**
 * Gives the quotations of a block to whom its editor names, and to nobody where the editor says “none”. Reported speech
 * stays as the text has it.
 */
export function overruleByEditor(
  attributions: readonly Attribution[],
  blocks: readonly TextBlock[],
  speakers: readonly KnownName[],
): Attribution[] {
  const settled = blocks.filter((block) => block.speaker !== undefined);
  if (settled.length === 0) return [...attributions];
  return attributions.map((found) => {
    const block = settled.find(({ start, end }) => start <= found.start && found.end <= end);
    if (!block || found.kind === 'indirect') return found;
    const speaker = speakers.find(({ id }) => id === block.speaker);
    if (block.speaker !== 'none' && !speaker) return found;
    return {
      ...found,
      ...(!speaker || found.speakerId !== speaker.id ? { speaker: null, cue: null } : {}),
      name: speaker?.name ?? null,
      speakerId: speaker?.id ?? null,
      basis: 'editor',
      confidence: 1,
    };
  });
}
