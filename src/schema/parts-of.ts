import type { ArticlePicture, Section } from './article.ts';

/** What stands in a section one below the other: paragraphs, and the lines and pictures between them. */
export type SectionPart<Block> =
  | { type: 'paragraphs'; paragraphs: Block[] }
  | { type: 'break' }
  | { type: 'picture'; picture: ArticlePicture };

/**
 * A section’s paragraphs, lines and pictures in the order of its text.
 *
 * @param paragraphs the section's, or what is made of each
 */
export function partsOf<Block>(
  section: Pick<Section, 'breaks' | 'pictures'>,
  paragraphs: readonly Block[],
): SectionPart<Block>[] {
  const between = [
    ...section.breaks.map((before) => ({ before, part: { type: 'break' } as const })),
    ...section.pictures.map((picture) => ({
      before: picture.before,
      part: { type: 'picture', picture } as const,
    })),
  ].sort((a, b) => a.before - b.before);
  const parts: SectionPart<Block>[] = [];
  let at = 0;
  for (const { before, part } of between) {
    if (before > at) parts.push({ type: 'paragraphs', paragraphs: paragraphs.slice(at, before) });
    at = before;
    parts.push(part);
  }
  return at < paragraphs.length
    ? [...parts, { type: 'paragraphs', paragraphs: paragraphs.slice(at) }]
    : parts;
}
