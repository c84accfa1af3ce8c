import type { Article, Paragraph, Quote, Section } from '../schema/article.ts';

/** A quote together with where it stands. */
export interface Quoted {
  article: Article;
  section: Section;
  paragraph: Paragraph;
  quote: Quote;
  /** The ISO day on which it was said or, where the text does not tell, published. */
  day: string;
}

/** Every quote of the articles, in their order. */
export function quoted(articles: readonly Article[]): Quoted[] {
  return articles.flatMap((article) => {
    const quotes = found.get(article) ?? quotesOf(article);
    found.set(article, quotes);
    return quotes;
  });
}

/** A quote stands in many lists. */
const found = new WeakMap<Article, Quoted[]>();

function quotesOf(article: Article): Quoted[] {
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
