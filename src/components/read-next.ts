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
  const entries = entriesOf(articles);
  const { time, places } = entries.get(article) ?? entryOf(article);
  const shared = new Map<Article, number>();
  const before = new Set<Article>();
  for (const { list, place } of places) {
    list.slice(Math.max(0, place - NEAR), place + NEAR + 1).forEach((other, index) => {
      if (other === article) return;
      shared.set(other, (shared.get(other) ?? 0) + 1);
      if (index > Math.min(place, NEAR)) before.add(other);
    });
  }
  const nearest = [...shared.keys()]
    .map((other) => ({ other, distance: Math.abs((entries.get(other)?.time ?? 0) - time) }))
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

/** Where an article stands among others. */
interface Entry {
  /** When it was published, in ms. */
  time: number;
  /** The articles of each of its subjects, newest first, and its own place among them. */
  places: { list: Article[]; place: number }[];
}

function entriesOf(articles: readonly Article[]): ReadonlyMap<Article, Entry> {
  const known = found.get(articles);
  if (known) return known;
  const lists = new Map<string, Article[]>();
  const entries = new Map(articles.map((article) => [article, entryOf(article, lists)]));
  found.set(articles, entries);
  return entries;
}

/** Every article asks for the same. */
const found = new WeakMap<readonly Article[], ReadonlyMap<Article, Entry>>();

/** @param lists what takes the article up, by subject */
function entryOf(article: Article, lists = new Map<string, Article[]>()): Entry {
  const places = subjectsOf(article).map((subject) => {
    const list = lists.get(subject) ?? [];
    lists.set(subject, list);
    return { list, place: list.push(article) - 1 };
  });
  return { time: Date.parse(article.published), places };
}
