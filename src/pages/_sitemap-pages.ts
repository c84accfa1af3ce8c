import { getCollection } from 'astro:content';
import { quoted } from '../components/quoted.ts';
import { newestModification } from '../feed/newest-modification.ts';
import { MOST_ADDRESSES, type SitemapPage } from '../feed/sitemap.ts';
import type { Article } from '../schema/article.ts';
import { lastModified } from '../schema/last-modified.ts';
import { absolute, site } from '../site.ts';
import { byTopic } from './_by-topic.ts';
import { published } from './_published.ts';

/** Every page worth finding, with the day on which what it shows last changed, in as many lists as sitemaps are needed. */
export async function sitemapPages(): Promise<SitemapPage[][]> {
  const articles = await published();
  const lists = listed.get(articles) ?? (await listPages(articles));
  listed.set(articles, lists);
  return lists;
}

/** The sitemaps and their index ask for the same. */
const listed = new WeakMap<readonly Article[], SitemapPage[][]>();

async function listPages(articles: readonly Article[]): Promise<SitemapPage[][]> {
  const quotes = quoted(articles);
  const bySpeaker = Map.groupBy(quotes, ({ quote }) => quote.speaker?.id);
  const speakers = await getCollection('speakers');
  const guide = await getCollection('guide');
  const rules = await getCollection('rules');
  const pages: SitemapPage[] = [
    ...['', 'quotes/', 'speakers/'].map((path) => page(path, newestModification(articles))),
    ...articles.map((article) => page(`articles/${article.slug}/`, lastModified(article))),
    ...(site.quotePages ? quotes : []).map(({ article, quote }) =>
      page(`articles/${article.slug}/quotes/${quote.id}/`, lastModified(article)),
    ),
    ...speakers.map(({ id }) => {
      const quoting = (bySpeaker.get(id) ?? []).map(({ article }) => article);
      return page(`speakers/${id}/`, newestModification(quoting));
    }),
    ...[...byTopic(articles)].map(([id, topic]) => page(`topics/${id}/`, newestModification(topic.articles))),
    ...['guide/', ...guide.map(({ id }) => `guide/${id}/`)].map((path) => page(path, null)),
    ...rules.map(({ id }) => page(`guide/rules/${id}/`, null)),
  ];
  return Array.from({ length: Math.ceil(pages.length / MOST_ADDRESSES) }, (_, index) =>
    pages.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  );
}

function page(path: string, modified: string | null): SitemapPage {
  return { url: absolute(path), modified };
}
