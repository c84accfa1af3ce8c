import type { Attribution } from '../attribution/attribution.ts';
import type { ParagraphVoice } from './infer-sections.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/**
 * Tells for each paragraph how much of it is quoted, whose words they are and through what they were said.
 *
 * @param spans The paragraphs in the article's text.
 * @param attributions In the order of the text; `speakerOf` gives the id of each one's speaker.
 */
export function readVoices(
  text: string,
  spans: readonly { start: number; end: number }[],
  attributions: readonly Attribution[],
  speakerOf: (attribution: Attribution) => string | null,
): ParagraphVoice[] {
  return spans.map(({ start, end }) => {
    const direct = attributions.filter(
      (found) =>
        found.kind === 'direct' && found.start >= start && found.end <= end && !isNested(found, attributions),
    );
    if (direct.length === 0) return { quoted: 0, speaker: null, medium: null };
    const words = countWords(text.slice(start, end));
    const counts = direct.map((found) => countWords(text.slice(found.start, found.end)));
    const quoted = counts.reduce((sum, count) => sum + count, 0);
    const longest = direct[counts.indexOf(Math.max(...counts))];
    return {
      quoted: words === 0 ? 0 : quoted / words,
      speaker: longest ? speakerOf(longest) : null,
      medium: direct.find(({ medium }) => medium !== null)?.medium ?? null,
    };
  });
}

function isNested(inner: Attribution, all: readonly Attribution[]): boolean {
  return all.some(
    (outer) =>
      outer !== inner && outer.kind === 'direct' && outer.start <= inner.start && inner.end <= outer.end,
  );
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
