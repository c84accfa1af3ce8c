import { isUnnamed } from '../schema/unnamed.ts';
import type { Attribution, KnownName, TextBlock } from './attribution.ts';
import { listedQuotes } from './listed-quotes.ts';
import type { QuotedSpan } from './passage.ts';

/** In a section of somebody's words, shorter stretches between marks are terms and titles. */
const FEWEST_WORDS = 4;

/**
 * Gives the quotations of a block to whom its editor names; where the editor says “none” they are nobody’s words, and where “open” nobody
 * is named. Those that the text gives to nobody go to the speaker an editor names for the section. Stretches between marks that were not
 * taken for speech become quotations where an editor names a speaker. Reported speech stays as the text has it. A list of speakers
 * that has not as many as `listedQuotes` settles nothing.
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
  const settle = (quote: Attribution, id: string) => {
    const named = byId.get(id) ?? null;
    return !named && id === 'open' ? leftOpen(quote) : given(quote, named);
  };
  const settled = blocks.flatMap((block, index) => {
    const isKnown = [block.speaker ?? []].flat().every((id) => isUnnamed(id) || byId.has(id));
    const speaker = isKnown ? block.speaker : undefined;
    const section = byId.get(block.sectionSpeaker ?? '');
    if (speaker === undefined && !section) return [];
    const isWithin = ({ start, end }: Attribution) => block.start <= start && end <= block.end;
    const found = attributions.filter((each) => each.kind !== 'indirect' && isWithin(each));
    return [{ speaker, section, found, marked: spansOf(block, index) }];
  });
  if (settled.length === 0) return [...attributions];
  const added: Attribution[] = [];
  const overruled = new Map<Attribution, Attribution | null>();
  for (const { speaker, section, found, marked } of settled) {
    if (typeof speaker === 'object') continue;
    const missed = marked.filter((span) => !found.some((quote) => overlap(quote, span)));
    if (speaker !== undefined) {
      const voice = byId.get(speaker);
      for (const quote of found) overruled.set(quote, settle(quote, speaker));
      if (voice) added.push(...missed.map(({ start, end }) => given(quotation(start, end), voice)));
    } else if (section) {
      for (const quote of found) if (quote.basis === 'none') overruled.set(quote, given(quote, section));
      const sentences = missed.filter(({ inner }) => isSentenceLike(text.slice(inner.start, inner.end)));
      added.push(...sentences.map(({ start, end }) => given(quotation(start, end), section)));
    }
  }
  // A list goes on from one cell of a row to the next.
  for (const [speaker, stretches] of Map.groupBy(settled, (each) => each.speaker)) {
    if (typeof speaker !== 'object') continue;
    const listed = listedQuotes(
      stretches.flatMap(({ found }) => found),
      stretches.flatMap(({ marked }) => marked),
    );
    if (listed.length !== speaker.length) continue;
    const inOrder = listed.map((each, i) => ({ ...each, id: speaker[i] ?? 'none' }));
    for (const [quote, parts] of Map.groupBy(inOrder, (each) => each.quote)) {
      const [id = 'none', ...others] = new Set(parts.map((part) => part.id));
      const isOfOne = others.length === 0;
      if (quote) overruled.set(quote, isOfOne ? settle(quote, id) : null);
      if (quote && isOfOne) continue;
      // A title that is nobody’s stays one.
      const apart = parts.filter((part) => quote !== null || part.id !== 'none');
      added.push(...apart.map((part) => settle(quotation(part.start, part.end), part.id)));
    }
  }
  return [
    // Words reported within a quotation are part of what its speaker said.
    ...attributions
      .filter((found) => found.kind !== 'indirect' || !added.some((quote) => overlap(quote, found)))
      .flatMap((found) => overruled.get(found) ?? (overruled.has(found) ? [] : [found])),
    ...added,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
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

/** What the text does with the words stays: those that it denies are not said because nobody is named. */
const leftOpen = (found: Attribution): Attribution => ({
  ...found,
  speaker: null,
  name: null,
  speakerId: null,
  basis: 'none',
  confidence: 0,
});

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
