/** A page’s address and its route, as far as they tell whose it is. */
interface RoutedPath {
  pathname: string;
  route: { route: string };
}

/** The routes of what is made of one article, and depends on nothing but it: its pages, quotes, cards and other forms. */
export const isArticleRoute = ({ route }: { route: string }): boolean => /^\/?articles\/\[/.test(route);

const OF_ARTICLE = /^\/?articles\/([^/]+?)(?:\/|\.(?:json|md|png)$|$)/;

/** The slug of the article that a path is of; null for the paths of all others. */
export function slugOfPath({ pathname, route }: RoutedPath): string | null {
  return (isArticleRoute(route) && OF_ARTICLE.exec(pathname)?.[1]) || null;
}
