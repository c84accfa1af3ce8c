import type { SiteLink } from '../markdown/site-links.ts';

/** An article, and whom it quotes, whose name it writes under its headline, and to what it links. */
export interface Naming {
  people: readonly string[];
  links: readonly SiteLink[];
}

/**
 * People less those whom only articles name that wait to be published: before its time nobody learns of whom an article speaks.
 *
 * @param published the articles that are published
 * @param waiting those that are not yet
 */
export function shownPeople<Person extends { id: string }>(
  people: readonly Person[],
  published: readonly Naming[],
  waiting: readonly Naming[],
): Person[] {
  const shown = new Set(published.flatMap(namedIn));
  const hidden = new Set(waiting.flatMap(namedIn));
  return people.filter(({ id }) => shown.has(id) || !hidden.has(id));
}

function namedIn({ people, links }: Naming): string[] {
  return [...people, ...links.filter(({ to }) => to === 'speaker').map(({ name }) => name)];
}
