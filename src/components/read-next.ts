import type { Article } from '../schema/article.ts';
import { slugify } from '../schema/slugify.ts';

/** What else there is to read for whoever has read an article. */
export interface NextReading {
  /** The article before it on one of its topics, and the one after it. */
  earlier: Article | null;
  later: Article | null;
  /** Those that share most topics and speakers with it, best first. */
  related: Article[];
}

/** How many articles are named beside the ones before and after. */
const MOST_RELATED = 3;
/** How far from an article others of a topic, or of a speaker, are looked at, to either side. */
const NEAR = 12;

/**
 * Finds what to read after an article.
 *
 * @param articles all of the site, newest first
 */
export function readNext(article: Article, articles: readonly Article[]): NextReading {
  const subjects = indexOf(articles);
  const shared = new Map<Article, number>();
  const before = new Set<Article>();
  for (const subject of subjectsOf(article)) {
    const list = subjects.get(subject) ?? [];
    const place = list.indexOf(article);
    list.slice(Math.max(0, place - NEAR), place + NEAR + 1).forEach((other, index) => {
      if (other === article) return;
      shared.set(other, (shared.get(other) ?? 0) + 1);
      if (index > Math.min(place, NEAR)) before.add(other);
    });
  }
  const nearest = [...shared.keys()]
    .map((other) => ({ other, distance: distance(other, article) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
  const earlier = nearest.find((other) => before.has(other)) ?? null;
  const later = nearest.find((other) => !before.has(other)) ?? null;
  const related = nearest
    .filter((other) => other !== earlier && other !== later)
    .sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0))
    .slice(0, MOST_RELATED);
  return { earlier, later, related };
}

function subjectsOf({ topics, speakers }: Article): string[] {
  return [
    ...new Set(topics.map((topic) => `topic ${slugify(topic)}`)),
    ...speakers.filter(({ kind }) => kind !== null).map(({ id }) => `speaker ${id}`),
  ];
}

/** The articles of each subject, newest first. */
function indexOf(articles: readonly Article[]): ReadonlyMap<string, Article[]> {
  const known = indexes.get(articles);
  if (known) return known;
  const subjects = new Map<string, Article[]>();
  for (const article of articles) {
    for (const subject of subjectsOf(article)) {
      const list = subjects.get(subject) ?? [];
      list.push(article);
      subjects.set(subject, list);
    }
  }
  indexes.set(articles, subjects);
  return subjects;
}

/** Every article asks for the same lists. */
const indexes = new WeakMap<readonly Article[], ReadonlyMap<string, Article[]>>();

/** In ms. */
function distance(a: Article, b: Article): number {
  return Math.abs(Date.parse(a.published) - Date.parse(b.published));
}
