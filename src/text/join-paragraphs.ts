import { firstWhere } from './first-where.ts';
import type { InlineContent } from './inline-content.ts';

/** Between two paragraphs of `Article.text`. */
const SEPARATOR = '\n\n';

/** The running text of an article, and where its paragraphs stand in it. Offsets in UTF-16 code units. */
export interface RunningText {
  text: string;
  spans: { start: number; end: number }[];
  /** The place of the paragraph that holds a code unit of the text, from 0; -1 where there is none. */
  paragraphAt: (at: number) => number;
  /** Where a code unit of the text stands in the file. */
  sourceOffset: (at: number) => number;
}

/** Joins paragraphs by two line feeds. */
export function joinParagraphs(paragraphs: readonly Pick<InlineContent, 'text' | 'offsets'>[]): RunningText {
  const spans: RunningText['spans'] = [];
  let start = 0;
  for (const { text } of paragraphs) {
    spans.push({ start, end: start + text.length });
    start += text.length + SEPARATOR.length;
  }
  return { text: paragraphs.map(({ text }) => text).join(SEPARATOR), spans, paragraphAt, sourceOffset };

  function paragraphAt(at: number): number {
    return firstWhere(spans.length, (i) => (spans[i]?.start ?? 0) > at) - 1;
  }

  function sourceOffset(at: number): number {
    const index = paragraphAt(at);
    const offsets = paragraphs[index]?.offsets ?? [];
    const within = at - (spans[index]?.start ?? 0);
    return offsets[within] ?? (offsets.at(-1) ?? -1) + 1;
  }
}
