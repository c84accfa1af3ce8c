import type { Section } from './article.ts';

type Headed = Pick<Section, 'heading' | 'kind' | 'inferred'>;

/**
 * Whether a section is told by a heading, and in lists of them. An article begins with its news: that needs no telling to those who see
 * it. Nor does what stands before the first heading of an editor who has divided the article, whatever a program takes it for.
 *
 * @param sections all of the article
 */
export function needsHeading(section: Headed, sections: readonly Headed[]): boolean {
  if (!isSet(section) && sections.some(isSet)) return false;
  return section.heading !== null || section.kind !== 'news' || section !== sections[0];
}

/** Whether an editor has set a section apart, by a heading or by a comment. */
const isSet = ({ heading, inferred }: Headed) => heading !== null || !inferred;
