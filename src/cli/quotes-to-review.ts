import { VFile } from 'vfile';
import { printOf, reviewable } from '../article/keep-review.ts';
import { takesComment } from '../article/write-review.ts';
import type { SiteArticle } from '../load/read-site.ts';
import type { Plugins } from '../markdown/plugins.ts';
import { readDocument } from '../markdown/read-document.ts';
import { pointAt } from '../message/point-at.ts';
import type { Article, Quote } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { excerpt } from '../text/excerpt.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';

/** A quote to be looked at. */
export interface ReviewedQuote {
  quote: Quote;
  /** From 1. */
  line: number;
  /** The paragraph in which it stands, from 0. */
  paragraph: number;
  /** What the comment before its paragraph says of speakers; null where there is none. */
  comment: string | null;
  /** Whether a comment can stand before its paragraph. */
  takesComment: boolean;
  /** Whether it is new or other than at the review before. */
  isChanged: boolean;
  /**
   * What it was at the review before: by name whose words, where these have changed, the words, or both. Null where that can’t be told: of
   * other words, only where the paper keeps wordings.
   */
  was: string | null;
}

/** The quotes of each paragraph that a review goes through: all but reported speech. */
export function quotesByParagraph(article: Pick<Article, 'sections'>): Quote[][] {
  return article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ quotes }) => reviewable(quotes)));
}

/** The quotes of an article that a review goes through, in the order of the text. */
export function quotesToReview(
  { markdown, article, ledger, lastReview }: SiteArticle,
  { remarkPlugins }: Plugins,
  speakers: readonly KnownSpeaker[],
): ReviewedQuote[] {
  const file = new VFile(markdown);
  const { blocks } = readDocument(file, remarkPlugins);
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const { sourceOffset } = joinParagraphs(paragraphs.map(({ content }) => content));
  const changed = new Set(lastReview?.outdated.map(({ id }) => id));
  const people = [null, ...speakers, ...article.speakers];
  const wasOf = (quote: Quote): string | null => {
    const earlier = ledger.quotes.find(({ id }) => id === quote.id)?.wordings ?? [];
    const texts = [quote.text, ...earlier.map(({ text }) => text).toReversed()];
    const all = texts.flatMap((text) => people.map((speaker) => ({ text, speaker })));
    const then = all.find((each) => lastReview?.prints.has(printOf(each)));
    if (!then) return null;
    const told = [
      ...(then.text === quote.text ? [] : [excerpt(then.text)]),
      ...(then.speaker?.id === quote.speaker?.id ? [] : [then.speaker?.name ?? 'nobody']),
    ];
    return told.join(', ');
  };
  return quotesByParagraph(article).flatMap((quotes, index) =>
    quotes.map((quote) => {
      const block = paragraphs[index];
      const isChanged = changed.has(quote.id);
      return {
        quote,
        line: pointAt(file, sourceOffset(quote.start)).line,
        paragraph: index,
        comment: block?.settings.speaker?.value ?? null,
        takesComment: block !== undefined && takesComment(block, paragraphs[index - 1]),
        isChanged,
        was: isChanged ? wasOf(quote) : null,
      };
    }),
  );
}
