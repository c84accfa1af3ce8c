import type { Wording } from '../locales/wording.ts';
import type { Quote } from '../schema/article.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';

/** How many quotes there are and, apart from them, how many reports: “14 quotes, 5 reported”; empty where there is nothing. */
export function countQuotes(quotes: readonly Quote[], { count, say }: Wording): string {
  const asserted = quotes.filter(isAsserted).length;
  const reported = quotes.filter(isReported).length;
  return [asserted > 0 && count('quoteCount', asserted), reported > 0 && count('reportedCount', reported)]
    .filter((part) => part !== false)
    .join(say('comma'));
}
