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
  const { time, places } = entriesOf(articles).get(article) ?? entryOf(article);
  const shared = new Map<Entry, Shared>();
  for (const { list, place } of places) {
    const end = Math.min(place + NEAR + 1, list.length);
    for (let at = Math.max(0, place - NEAR); at < end; at += 1) {
      const other = list[at] as Entry;
      if (at === place) continue;
      const known = shared.get(other) ?? {
        article: other.article,
        distance: Math.abs(other.time - time),
        subjects: 0,
        isBefore: false,
      };
      known.subjects += 1;
      if (at > place) known.isBefore = true;
      shared.set(other, known);
    }
  }
  const nearest = [...shared.values()].sort((a, b) => a.distance - b.distance);
  const earlier = nearest.find(({ isBefore }) => isBefore)?.article ?? null;
  const later = nearest.find(({ isBefore }) => !isBefore)?.article ?? null;
  const related = nearest
    .filter((other) => other.article !== earlier && other.article !== later)
    .sort((a, b) => b.subjects - a.subjects)
    .slice(0, MOST_RELATED)
    .map((other) => other.article);
  return { earlier, later, related };
}

/** What another article has in common with one. */
interface Shared {
  article: Article;
  /** Between the times at which they were published, in ms. */
  distance: number;
  /** How many of its subjects it shares. */
  subjects: number;
  /** Whether it came before it. */
  isBefore: boolean;
}

function subjectsOf({ topics, speakers }: Article): string[] {
  return [
    ...new Set(topics.map((topic) => `topic ${slugify(topic)}`)),
    ...speakers.filter(({ kind }) => kind !== null).map(({ id }) => `speaker ${id}`),
  ];
}

/** Where an article stands among others. */
interface Entry {
  article: Article;
  /** When it was published, in ms. */
  time: number;
  /** The articles of each of its subjects, newest first, and its own place among them. */
  places: { list: Entry[]; place: number }[];
}

function entriesOf(articles: readonly Article[]): ReadonlyMap<Article, Entry> {
  const known = found.get(articles);
  if (known) return known;
  const lists = new Map<string, Entry[]>();
  const entries = new Map(articles.map((article) => [article, entryOf(article, lists)]));
  found.set(articles, entries);
  return entries;
}

/** Every article asks for the same. */
const found = new WeakMap<readonly Article[], ReadonlyMap<Article, Entry>>();

/** @param lists what takes the article up, by subject */
function entryOf(article: Article, lists = new Map<string, Entry[]>()): Entry {
  const entry: Entry = { article, time: Date.parse(article.published), places: [] };
  for (const subject of subjectsOf(article)) {
    const list = lists.get(subject) ?? [];
    lists.set(subject, list);
    entry.places.push({ list, place: list.push(entry) - 1 });
  }
  return entry;
}
