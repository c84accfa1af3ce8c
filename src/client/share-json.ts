import type { Article } from '../schema/article.ts';
import type { SelectedWords } from './share-selected-words.ts';

/** Words as data, with what the article’s model knows of them. Offsets are those of `Article.text`. */
export function asJson(article: Article, { paragraph, start, end }: SelectedWords, link: string): string {
  const { slug, headline, published, language, text } = article;
  const all = article.sections.flatMap(({ paragraphs }) => paragraphs);
  const home = all.find(({ id }) => id === paragraph.id);
  const from = (home?.start ?? 0) + start;
  const to = (home?.start ?? 0) + end;
  const data = {
    article: { slug, url: article.url, headline, published, language },
    link,
    paragraph: paragraph.id,
    text: text.slice(from, to),
    start: from,
    end: to,
    quotes: home?.quotes.filter((quote) => quote.start < to && quote.end > from) ?? [],
  };
  return JSON.stringify(data, null, 2);
}
