import type { InlineContent } from './inline-content.ts';

/** Part of a paragraph, with the markup that falls into it. Offsets in UTF-16 code units of the paragraph's text. */
export function sliceContent(content: InlineContent, start: number, end: number): InlineContent {
  const shift = (at: number) => Math.min(Math.max(at, start), end) - start;
  return {
    text: content.text.slice(start, end),
    offsets: content.offsets.slice(start, end),
    formats: content.formats
      .map((format) => ({ ...format, start: shift(format.start), end: shift(format.end) }))
      .filter((format) => format.end > format.start),
    references: content.references
      .filter(({ offset }) => offset >= start && offset <= end)
      .map((reference) => ({ ...reference, offset: reference.offset - start })),
  };
}
