import type { Article } from '../schema/article.ts';
import { comparisons } from './comparisons.ts';
import { formerQuotes } from './former-quotes.ts';
import { listPages, pagePath, QUOTES_ON_PAGE } from './list-pages.ts';
import { quoted, reported } from './quoted.ts';

/** An address and where what stood there stands now, as paths from the home page on. */
interface Moved {
  path: string;
  to: string;
}

/**
 * Where the pages below the old addresses of renamed articles and speakers have gone: those of quotes and of passages side by
 * side, and the further ones of a speaker’s list.
 *
 * @param moved the articles and speakers themselves
 * @param options whether quotes have pages
 */
export function movedPages(
  moved: readonly Moved[],
  articles: readonly Article[],
  { quotePages }: { quotePages: boolean },
): Moved[] {
  const byPath = new Map(articles.map((article) => [`articles/${article.slug}/`, article]));
  return moved.flatMap(({ path, to }) => {
    const article = byPath.get(to);
    const below = article ? ofArticle(article, quotePages) : to.startsWith('speakers/') ? ofSpeaker(to) : [];
    return below.map((each) => ({ path: path + each.path.slice(to.length), to: each.to }));
  });

  function ofSpeaker(home: string): Moved[] {
    const id = home.split('/')[1];
    const lists = [quoted(articles), reported(articles)].map((all) => ({
      length: all.filter(({ quote }) => quote.speaker?.id === id).length,
      perPage: QUOTES_ON_PAGE,
    }));
    return listPages(lists)
      .filter(({ number }) => number > 1)
      .map((page) => itself(home + pagePath(page)));
  }
}

function ofArticle(article: Article, quotePages: boolean): Moved[] {
  const home = `articles/${article.slug}/`;
  return [
    ...comparisons(article).map(({ id }) => itself(`${home}compare/${id}/`)),
    ...(quotePages
      ? [
          ...quoted([article]).map(({ quote }) => itself(`${home}quotes/${quote.id}/`)),
          ...formerQuotes(article),
        ]
      : []),
  ];
}

const itself = (path: string): Moved => ({ path, to: path });
