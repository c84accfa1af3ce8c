import type { Attribution, AttributionContext, TextBlock } from './attribution.ts';
import { findSpeech } from './find-speech.ts';
import type { Finding } from './finding.ts';
import { mergeFindings } from './merge-findings.ts';
import { resolveSources } from './names/resolve-sources.ts';
import { readPassages } from './read-passages.ts';
import { findReported } from './reported/find-reported.ts';
import { narrate } from './speech/narrative.ts';

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
  const narratives = passages.map(narrate);
  const spoken = findSpeech(text, narratives);
  const findings = mergeFindings(spoken, findReported(text, passages, spoken));
  const sources = findings.flatMap(({ source }) => source ?? []);
  const resolve = resolveSources(text, narratives, sources, context.speakers);
  const groups = new Map<string, string>();
  return findings.map((finding) => {
    const group = groups.get(finding.key) ?? `g${groups.size}`;
    groups.set(finding.key, group);
    return attributionOf(text, finding, finding.source && resolve(finding.source), group);
  });
}

function attributionOf(
  text: string,
  { kind, start, end, source, cue, confidence }: Finding,
  resolved: ReturnType<ReturnType<typeof resolveSources>> | null,
  group: string,
): Attribution {
  const words = (span: Finding['source']) => span && { ...span, text: text.slice(span.start, span.end) };
  return {
    kind,
    start,
    end,
    speaker: words(source),
    cue: words(cue),
    name: resolved?.name ?? null,
    speakerId: resolved?.id ?? null,
    medium: null,
    date: null,
    basis: resolved?.basis ?? 'none',
    confidence,
    group,
  };
}
