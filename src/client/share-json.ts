import type { Article } from '../schema/article.ts';
import type { SelectedWords } from './share-selected-words.ts';

/** Words as data, with what the article’s model knows of them. Offsets are those of `Article.text`. */
export function asJson(article: Article, { parts }: SelectedWords, link: string): string {
  const { slug, headline, published, language, text } = article;
  const all = article.sections.flatMap(({ paragraphs }) => paragraphs);
  const placed = parts.flatMap(({ paragraph, start, end }) => {
    const home = all.find(({ id }) => id === paragraph.id);
    return home ? [{ home, from: home.start + start, to: home.start + end }] : [];
  });
  const from = placed[0]?.from ?? 0;
  const to = placed.at(-1)?.to ?? 0;
  const data = {
    article: { slug, url: article.url, headline, published, language },
    link,
    paragraph: placed[0]?.home.id,
    ...(placed.length > 1 && { paragraphs: placed.map(({ home }) => home.id) }),
    text: text.slice(from, to),
    start: from,
    end: to,
    quotes: placed.flatMap(({ home }) => home.quotes.filter((quote) => quote.start < to && quote.end > from)),
  };
  return JSON.stringify(data, null, 2);
}
