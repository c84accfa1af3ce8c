import { absolute, settings } from 'virtual:readout/settings';
import { wordingOf } from '../components/wording-of.ts';
import { articleEntry } from '../feed/article-entry.ts';
import type { Entry, Feed } from '../feed/feed.ts';
import type { Article } from '../schema/article.ts';

/** How many articles a feed carries: what a reader who was away for some weeks may have missed. */
const MOST_ENTRIES = 50;

/**
 * Articles as a feed.
 *
 * @param articles Newest first.
 * @param about What it is a feed of, and the paths of that page and of the feed, from the home page on.
 */
export function siteFeed(
  articles: readonly Article[],
  { title, description, home, path }: { title: string; description: string; home: string; path: string },
): Feed {
  return {
    title,
    description,
    home: absolute(home),
    url: absolute(path),
    language: settings.language,
    publisher: settings.title,
    entries: articles.slice(0, MOST_ENTRIES).map(entryOf),
  };
}

/** An article is in several feeds, each in two formats. */
const entries = new WeakMap<Article, Entry>();

function entryOf(article: Article): Entry {
  const entry = entries.get(article) ?? articleEntry(article, wordingOf(article.language));
  entries.set(article, entry);
  return entry;
}
