import type { Article } from '../schema/article.ts';

/** How many voices have a colour and a pattern of their own. */
export const MOST_LOOKS = 8;

/** Looks by the ids of speakers, from 1: numbers of the tokens `--voice-1` … and of the patterns in `voice-style.ts`. */
export type Looks = ReadonlyMap<string, number>;

/**
 * Gives every speaker of the site one look for all its pages: as the owner has set it or, by the id, the first that nobody
 * on the site has yet or, where all are given, nobody whom the speaker meets in an article. Whoever speaks first keeps what they have as articles are added.
 *
 * @param chosen the looks that the owner has set
 */
export function voiceLooks(articles: readonly Article[], chosen: Looks = new Map()): Looks {
  const looks = new Map(chosen);
  const met = meetings(articles);
  for (const [id, others] of met) {
    if (looks.has(id)) continue;
    const taken = Map.groupBy(others, (other) => looks.get(other));
    const first = hashOf(id) % MOST_LOOKS;
    const all = Array.from({ length: MOST_LOOKS }, (_, step) => 1 + ((first + step) % MOST_LOOKS));
    const given = new Set(looks.values());
    const rarest = Math.min(...all.map((look) => taken.get(look)?.length ?? 0));
    const free = all.find((look) => !given.has(look));
    looks.set(id, free ?? all.find((look) => (taken.get(look)?.length ?? 0) === rarest) ?? 1);
  }
  return looks;
}

/** The looks of those who speak in an article; whoever comes after the eighth, or would look like another, is plain. */
export function looksIn(
  { speakers }: { speakers: readonly Pick<Article['speakers'][number], 'id'>[] },
  looks: Looks,
): Looks {
  const own = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id } of speakers.slice(0, MOST_LOOKS)) {
    const look = looks.get(id);
    if (look === undefined || taken.has(look)) continue;
    taken.add(look);
    own.set(id, look);
  }
  return own;
}

/** Who speaks with whom, in the order in which they first speak. */
function meetings(articles: readonly Article[]): Map<string, Set<string>> {
  const met = new Map<string, Set<string>>();
  const oldestFirst = articles.toSorted(
    (a, b) => Date.parse(a.published) - Date.parse(b.published) || (a.slug < b.slug ? -1 : 1),
  );
  for (const { speakers } of oldestFirst) {
    const ids = speakers.slice(0, MOST_LOOKS).map(({ id }) => id);
    for (const id of ids) {
      const others = met.get(id) ?? new Set();
      for (const other of ids) if (other !== id) others.add(other);
      met.set(id, others);
    }
  }
  return met;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
