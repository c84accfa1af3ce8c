import { getCollection } from 'astro:content';
import { absolute, settings } from 'virtual:readout/settings';
import { quoted } from '../components/quoted.ts';
import { newestModification } from '../feed/newest-modification.ts';
import { MOST_ADDRESSES, type SitemapPage } from '../feed/sitemap.ts';
import type { Article } from '../schema/article.ts';
import { byTopic } from '../schema/by-topic.ts';
import { lastModified } from '../schema/last-modified.ts';
import { published } from './published.ts';

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
  const pages: SitemapPage[] = [
    ...[
      '',
      'articles/',
      ...(settings.topics ? ['topics/'] : []),
      'quotes/',
      'speakers/',
      'about/attribution/',
    ].map((path) => page(path, newestModification(articles))),
    ...articles.map((article) => page(`articles/${article.slug}/`, lastModified(article))),
    ...(settings.quotePages ? quotes : []).map(({ article, quote }) =>
      page(`articles/${article.slug}/quotes/${quote.id}/`, lastModified(article)),
    ),
    ...speakers.map(({ id }) => {
      const quoting = (bySpeaker.get(id) ?? []).map(({ article }) => article);
      return page(`speakers/${id}/`, newestModification(quoting));
    }),
    ...(settings.topics ? [...byTopic(articles)] : []).map(([id, topic]) =>
      page(`topics/${id}/`, newestModification(topic.articles)),
    ),
    ...(await getCollection('pages')).map(({ id }) => page(`${id}/`, null)),
    ...(settings.guide ? await guidePages() : []).map((path) => page(path, null)),
  ];
  return Array.from({ length: Math.ceil(pages.length / MOST_ADDRESSES) }, (_, index) =>
    pages.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  );
}

/** The paths of the guide's pages, from the home page on. */
async function guidePages(): Promise<string[]> {
  const chapters = await getCollection('guide');
  const rules = await getCollection('rules');
  return [
    'guide/',
    ...chapters.map(({ id }) => `guide/${id}/`),
    ...rules.map(({ id }) => `guide/rules/${id}/`),
  ];
}

function page(path: string, modified: string | null): SitemapPage {
  return { url: absolute(path), modified };
}
