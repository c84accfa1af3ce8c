import type { Quote } from '../schema/article.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';
import { count } from './count.ts';

/** How many quotes there are and, apart from them, how many reports: “14 quotes, 5 reported”; empty where there is nothing. */
export function countQuotes(quotes: readonly Quote[]): string {
  const asserted = quotes.filter(isAsserted).length;
  const reported = quotes.filter(isReported).length;
  return [asserted > 0 && count(asserted, 'quote'), reported > 0 && `${reported} reported`]
    .filter((part) => part !== false)
    .join(', ');
}
