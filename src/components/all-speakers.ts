import type { Article } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';

/** Somebody who has a page. */
export type SpeakerProfile = Pick<KnownSpeaker, 'id' | 'name' | 'links'> & {
  /** What the speaker is, at present. */
  role: string | null;
};

/** Everyone with a file, and everyone whom an article quotes by name. */
export function allSpeakers(known: readonly KnownSpeaker[], articles: readonly Article[]): SpeakerProfile[] {
  const files = known.map(({ id, name, links, role, roles }) => ({
    id,
    name,
    links,
    role: role ?? roles.at(-1)?.title ?? null,
  }));
  const quoted = articles.flatMap(({ speakers }) => speakers.filter(({ named }) => named));
  // Later entries win: a file tells more than an article.
  return [...new Map([...quoted, ...files].map((speaker) => [speaker.id, speaker])).values()];
}
