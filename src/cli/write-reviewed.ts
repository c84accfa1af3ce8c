import { type ReviewedMarkdown, type Verdict, writeReview } from '../article/write-review.ts';
import { lockContent } from '../load/lock.ts';
import type { ReadContext } from '../load/read-context.ts';
import { readArticle, type SiteArticle } from '../load/read-site.ts';
import { replaceText } from '../load/replace-text.ts';
import type { Review } from '../schema/review.ts';
import { quotesByParagraph } from './quotes-to-review.ts';

/**
 * Writes a review into an article’s file.
 *
 * @returns the lines of the comments that it wrote
 * @throws Error where a comment can’t be written, or the file was changed meanwhile
 */
export async function writeReviewed(
  article: SiteArticle,
  verdicts: ReadonlyMap<string, Verdict>,
  review: Review,
  context: ReadContext,
): Promise<ReviewedMarkdown['comments']> {
  const { root, speakers, plugins } = context;
  return lockContent(root, async () => {
    const { text, comments } = writeReview(article.markdown, verdicts, review, {
      read: (markdown) => {
        const { article: read } = readArticle(article.path, context, { withNotes: false, text: markdown });
        return read ? quotesByParagraph(read.article) : [];
      },
      known: new Set(speakers.map(({ id }) => id)),
      ...plugins,
    });
    await replaceText(root, article.path, article.markdown, text);
    return comments;
  });
}
