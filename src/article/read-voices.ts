import type { Attribution } from '../attribution/attribution.ts';
import { quotedSpans } from '../attribution/quoted-spans.ts';
import type { RunningText } from '../text/join-paragraphs.ts';
import type { ParagraphVoice } from './infer-sections.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/**
 * Tells for each paragraph how much of it is quoted, whose words they are and through what they were said.
 *
 * @param attributions In the order of the text; `speakerOf` gives the id of each one's speaker.
 * @param language BCP 47
 */
export function readVoices(
  { text, spans, paragraphAt }: RunningText,
  attributions: readonly Attribution[],
  speakerOf: (attribution: Attribution) => string | null,
  language: string,
): ParagraphVoice[] {
  const spoken = attributions.filter(({ kind }) => kind !== 'indirect');
  const quotedWords = (found: Attribution) =>
    found.kind === 'direct'
      ? countWords(text.slice(found.start, found.end))
      : // Around what is quoted of a sentence stand the article’s own words.
        quotedSpans(text, found, 0, language).reduce(
          (sum, { inner }) => sum + countWords(text.slice(inner.start, inner.end)),
          0,
        );
  const byParagraph = Map.groupBy(spoken, (found) => paragraphAt(found.start));
  return spans.map(({ start, end }, index) => {
    const outer = outermost(byParagraph.get(index) ?? []);
    const words = countWords(text.slice(start, end));
    if (outer.length === 0) return { words, quoted: 0, speaker: null, medium: null };
    const counts = outer.map(quotedWords);
    const quoted = counts.reduce((sum, count) => sum + count, 0);
    const longest = outer[counts.indexOf(Math.max(...counts))];
    return {
      words,
      quoted: words === 0 ? 0 : quoted / words,
      speaker: longest ? speakerOf(longest) : null,
      medium: outer.find(({ medium }) => medium !== null)?.medium ?? null,
    };
  });
}

/** Those that stand in no other, in the order of the text. */
function outermost(all: readonly Attribution[]): Attribution[] {
  let reached = 0;
  return all
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isOuter = end > reached;
      reached = Math.max(reached, end);
      return isOuter;
    });
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
