import type { Attribution, KnownName, TextBlock } from './attribution.ts';
import type { QuotedSpan } from './passage.ts';

/** In a section of somebody's words, shorter stretches between marks are terms and titles. */
const FEWEST_WORDS = 4;

/**
 * Gives the quotations of a block to whom its editor names, and to nobody where the editor says “none”; and those that
 * the text gives to nobody to the speaker an editor names for the section. Stretches between marks that were not
 * taken for speech become quotations where an editor names a speaker. Reported speech stays as the text has it.
 *
 * @param spansOf the stretches between quotation marks of a block
 */
export function overruleByEditor(
  text: string,
  attributions: readonly Attribution[],
  blocks: readonly TextBlock[],
  speakers: readonly KnownName[],
  spansOf: (block: TextBlock, index: number) => readonly QuotedSpan[],
): Attribution[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const settled = blocks.flatMap((block, index) => {
    const { speaker, sectionSpeaker } = block;
    const own =
      speaker === undefined ? undefined : (byId.get(speaker) ?? (speaker === 'none' ? null : undefined));
    const section = byId.get(sectionSpeaker ?? '');
    return own === undefined && !section ? [] : [{ block, index, own, section }];
  });
  if (settled.length === 0) return [...attributions];
  const added = settled.flatMap(({ block, index, own, section }) =>
    spansOf(block, index)
      .filter((span) => !attributions.some((found) => found.kind !== 'indirect' && overlap(found, span)))
      .filter(({ inner }) => own || (own === undefined && isSentenceLike(text.slice(inner.start, inner.end))))
      .map(({ start, end }) => given(quotation(start, end), own ?? section ?? null)),
  );
  const overruled = attributions.flatMap((found) => {
    const within = settled.find(({ block }) => block.start <= found.start && found.end <= block.end);
    if (!within) return [found];
    // Words reported within a quotation are part of what its speaker said.
    if (found.kind === 'indirect') return added.some((quote) => overlap(quote, found)) ? [] : [found];
    if (within.own !== undefined) return [given(found, within.own)];
    return [found.basis === 'none' && within.section ? given(found, within.section) : found];
  });
  return [...overruled, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The attribution as an editor has it; what the text tells of the speaking stays where it tells of the same speaker. */
function given(found: Attribution, speaker: KnownName | null): Attribution {
  return {
    ...found,
    polarity: 'said',
    ...(!speaker || found.speakerId !== speaker.id ? { speaker: null, cue: null } : {}),
    name: speaker?.name ?? null,
    speakerId: speaker?.id ?? null,
    basis: 'editor',
    confidence: 1,
  };
}

function quotation(start: number, end: number): Attribution {
  return {
    kind: 'direct',
    polarity: 'said',
    start,
    end,
    speaker: null,
    cue: null,
    name: null,
    speakerId: null,
    medium: null,
    date: null,
    basis: 'none',
    confidence: 0,
    group: `e${start}`,
  };
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function isSentenceLike(words: string): boolean {
  return (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= FEWEST_WORDS;
}
