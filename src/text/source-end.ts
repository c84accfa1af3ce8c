import type { InlineContent } from './inline-content.ts';

const REFERENCE = /&#?\w+;/y;

/** Where a code unit of a paragraph’s text ends in the file: behind its escape or its character reference, if it has one. */
export function sourceEnd({ text, offsets }: InlineContent, unit: number, source: string): number {
  const start = offsets[unit] ?? 0;
  if (source.charAt(start) === text.charAt(unit)) return start + 1;
  REFERENCE.lastIndex = start;
  return start + (REFERENCE.exec(source)?.[0].length ?? 2);
}
