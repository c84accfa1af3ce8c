import type { Attribution, KnownName, TextBlock } from './attribution.ts';
import type { QuotedSpan } from './passage.ts';

/** In a section of somebody's words, shorter stretches between marks are terms and titles. */
const FEWEST_WORDS = 4;

/**
 * Gives the quotations of a block to whom its editor names, and to nobody where the editor says “none”; and those that
 * the text gives to nobody to the speaker an editor names for the section. Stretches between marks that were not
 * taken for speech become quotations where an editor names a speaker. Reported speech stays as the text has it. A list of speakers
 * that does not fit the quotations of its block settles nothing; `countMismatch` tells.
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
    const { sectionSpeaker } = block;
    const speaker = [block.speaker ?? []].flat().every((id) => id === 'none' || byId.has(id))
      ? block.speaker
      : undefined;
    const section = byId.get(sectionSpeaker ?? '');
    return speaker === undefined && !section ? [] : [{ block, index, speaker, section }];
  });
  if (settled.length === 0) return [...attributions];
  const added: Attribution[] = [];
  const overruled = new Map<Attribution, Attribution>();
  for (const { block, index, speaker, section } of settled) {
    const isWithin = (found: Attribution) =>
      found.kind !== 'indirect' && block.start <= found.start && found.end <= block.end;
    const found = attributions.filter(isWithin);
    const missed = spansOf(block, index)
      .filter((span) => !found.some((quote) => overlap(quote, span)))
      .map(({ start, end, inner }) => ({
        quote: quotation(start, end),
        isSentence: isSentenceLike(text.slice(inner.start, inner.end)),
      }));
    if (speaker === undefined) {
      if (!section) continue;
      for (const quote of found) if (quote.basis === 'none') overruled.set(quote, given(quote, section));
      added.push(...missed.filter(({ isSentence }) => isSentence).map(({ quote }) => given(quote, section)));
      continue;
    }
    const sentences = missed.filter(({ isSentence }) => isSentence).map(({ quote }) => quote);
    const all = missed.map(({ quote }) => quote);
    const voices =
      typeof speaker === 'string'
        ? new Map([...found, ...(speaker === 'none' ? [] : all)].map((quote) => [quote, speaker]))
        : (inOrder([...found, ...sentences], speaker) ?? inOrder([...found, ...all], speaker));
    for (const [quote, id] of voices ?? []) {
      const settledQuote = given(quote, byId.get(id) ?? null);
      if (found.includes(quote)) overruled.set(quote, settledQuote);
      else added.push(settledQuote);
    }
  }
  return [
    // Words reported within a quotation are part of what its speaker said.
    ...attributions
      .filter((found) => found.kind !== 'indirect' || !added.some((quote) => overlap(quote, found)))
      .map((found) => overruled.get(found) ?? found),
    ...added,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Each quotation with the name that stands in its place: one for each, or one for each with what interrupts it; null where the names are more or fewer. */
function inOrder(quotes: readonly Attribution[], ids: readonly string[]): Map<Attribution, string> | null {
  const sorted = quotes.toSorted((a, b) => a.start - b.start);
  if (sorted.length === ids.length) return new Map(sorted.map((quote, i) => [quote, ids[i] ?? 'none']));
  const groups = [...new Set(sorted.map(({ group }) => group))];
  if (groups.length !== ids.length) return null;
  return new Map(sorted.map((quote) => [quote, ids[groups.indexOf(quote.group)] ?? 'none']));
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
