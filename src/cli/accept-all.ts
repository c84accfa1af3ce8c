import { isoToday } from '../load/iso-today.ts';
import type { ReadContext } from '../load/read-context.ts';
import type { SiteArticle } from '../load/read-site.ts';
import type { Plugins } from '../markdown/plugins.ts';
import { isAsserted } from '../schema/is-asserted.ts';
import { excerpt } from '../text/excerpt.ts';
import { discardHalfReview, halfReviewFile, readHalfReview } from './half-review.ts';
import { quotesToReview, type ReviewedQuote } from './quotes-to-review.ts';
import { counted, countedQuotes, fileOf, replaced } from './tell-review.ts';
import { writeReviewed } from './write-reviewed.ts';

/** Whoever is named though it is less sure, in whole per cent as it is told, is listed. */
const SURE_FROM_PERCENT = 95;

/**
 * Says in somebody’s name that each quote was checked, as the program has read it: for who has read the list that `--json` prints. What is
 * reviewed, and unchanged since, stays.
 *
 * @param by in whose name
 * @returns what to print
 * @throws Error where an article’s review is half done; nothing is written then
 */
export async function acceptAll(
  articles: readonly SiteArticle[],
  context: ReadContext,
  plugins: Plugins,
  by: string,
): Promise<string[]> {
  const { root, speakers } = context;
  const all = articles.map((article) => ({ article, quotes: quotesToReview(article, plugins, speakers) }));
  const left = all.filter(({ article, quotes }) => !article.article.reviewed && quotes.length > 0);
  for (const { article, quotes } of left) refuseHalf(root, article, quotes);
  const lines: string[] = [];
  for (const { article, quotes } of left) {
    const review = { by, date: isoToday() };
    await writeReviewed(article, new Map(), review, context);
    discardHalfReview(root, article.article.slug);
    const doubtful = quotes.filter(isDoubtful);
    const many = countedQuotes(quotes.map(({ quote }) => quote));
    const but = doubtful.length === 0 ? '' : `; open or doubtful:`;
    lines.push(
      `${fileOf(root, article)}: says in the name of ${by} that ${many} were checked${replaced(article, review)}${but}`,
      ...doubtful.map(({ quote, line }) => {
        const who = quote.speaker
          ? `${quote.speaker.name}, ${percentOf(quote.confidence)} % sure`
          : 'nobody is named';
        return `  line ${line}, ${who}: ${excerpt(quote.text)}`;
      }),
    );
  }
  const stay = all.filter(({ article }) => article.article.reviewed).length;
  const before =
    stay === 0 ? '' : `; ${stay} reviewed before ${stay === 1 ? 'stays as it is' : 'stay as they are'}`;
  return [...lines, `${counted(left.length, 'article')} reviewed by ${by}${before}`];
}

const isDoubtful = ({ quote }: ReviewedQuote): boolean =>
  isAsserted(quote) &&
  quote.basis !== 'editor' &&
  !quote.open &&
  (!quote.speaker || percentOf(quote.confidence) < SURE_FROM_PERCENT);

const percentOf = (confidence: number): number => Math.round(confidence * 100);

function refuseHalf(root: string, article: SiteArticle, quotes: readonly ReviewedQuote[]): void {
  const half = readHalfReview(root, article.article.slug, quotes);
  if (!half) return;
  const file = fileOf(root, article);
  throw new Error(
    `${file}: a review by ${half.by} is half done, ${half.answers.size} of ${quotes.length} answered. Finish it with npm run readout -- review ${file}, or delete ${halfReviewFile(article.article.slug)}. Nothing was written.`,
  );
}
