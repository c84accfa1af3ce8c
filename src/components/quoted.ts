import type { Article, Paragraph, Quote, Section } from '../schema/article.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';

/** A quote together with where it stands. */
export interface Quoted {
  article: Article;
  section: Section;
  paragraph: Paragraph;
  quote: Quote;
  /** The ISO day on which it was said or, where the text does not tell, published. */
  day: string;
}

/** Every quote of the articles that is asserted, in their order. */
export function quoted(articles: readonly Article[]): Quoted[] {
  return articles.flatMap((article) => spoken(article).asserted);
}

/** What the articles report of somebody in other words, in their order. */
export function reported(articles: readonly Article[]): Quoted[] {
  return articles.flatMap((article) => spoken(article).reported);
}

interface Spoken {
  asserted: Quoted[];
  reported: Quoted[];
}

/** A quote stands in many lists. */
const found = new WeakMap<Article, Spoken>();

function spoken(article: Article): Spoken {
  const known = found.get(article);
  if (known) return known;
  const all = placed(article);
  const sorted = {
    asserted: all.filter(({ quote }) => isAsserted(quote)),
    reported: all.filter(({ quote }) => isReported(quote)),
  };
  found.set(article, sorted);
  return sorted;
}

function placed(article: Article): Quoted[] {
  return article.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) =>
      paragraph.quotes.map((quote) => ({
        article,
        section,
        paragraph,
        quote,
        day: quote.date ?? article.published.slice(0, 10),
      })),
    ),
  );
}
