import type { Article } from './article.ts';
import { slugify } from './slugify.ts';

/** A topic as its first article writes it, and its articles in their order. */
export type TopicArticles = {
  topic: string;
  articles: Article[];
};

/** Articles by the id of each of their topics. */
export function byTopic(articles: readonly Article[]): Map<string, TopicArticles> {
  const topics = new Map<string, TopicArticles>();
  for (const article of articles) {
    for (const topic of article.topics) {
      const id = slugify(topic);
      const entry = topics.get(id) ?? { topic, articles: [] };
      if (entry.articles.at(-1) !== article) entry.articles.push(article);
      topics.set(id, entry);
    }
  }
  return topics;
}
