import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';

/** The quotations that are somebody's words, each with its cue and its source. */
export function findSpeech(_text: string, passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage) =>
    passage.quoted.map((span) => ({
      kind: 'direct' as const,
      start: span.start,
      end: span.end,
      source: null,
      cue: null,
      confidence: 0,
      key: `${span.start}`,
    })),
  );
}
