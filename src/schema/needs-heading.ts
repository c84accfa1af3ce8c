import type { Section } from './article.ts';

/**
 * Whether a section is told by a heading, and in lists of them. An article begins with its news: that needs no telling to those who see
 * it.
 *
 * @param sections all of the article
 */
export function needsHeading(
  section: Pick<Section, 'heading' | 'kind'>,
  sections: readonly Pick<Section, 'heading' | 'kind'>[],
): boolean {
  return section.heading !== null || section.kind !== 'news' || section !== sections[0];
}
