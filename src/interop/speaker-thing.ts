import type { Organization, Person } from 'schema-dts';
import type { ArticleSpeaker } from '../schema/article.ts';

/**
 * A speaker as schema.org has it.
 *
 * @param page The address of the speaker’s page, which also identifies the speaker.
 */
export function speakerThing(
  { name, kind, role, links }: Pick<ArticleSpeaker, 'name' | 'kind' | 'role' | 'links'>,
  page: string,
): Person | Organization {
  const known = { '@id': page, name, url: page, ...(links.length > 0 && { sameAs: links }) };
  if (kind === 'organization') {
    return { '@type': 'Organization', ...known, ...(role !== null && { description: role }) };
  }
  return { '@type': 'Person', ...known, ...(role !== null && { jobTitle: role }) };
}
