import type { ArticlePicture, CaptionQuote } from '../schema/article.ts';

/** A stretch of a caption, and the quote that it is. */
interface CaptionPart {
  text: string;
  quote: CaptionQuote | null;
}

/** The words below a picture in order, divided where quotes begin and end; a quote within another is a part of that one. */
export function captionParts({
  caption,
  quotes = [],
}: Pick<ArticlePicture, 'caption' | 'quotes'>): CaptionPart[] {
  const words = caption ?? '';
  const parts: CaptionPart[] = [];
  let at = 0;
  for (const quote of quotes.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (quote.start < at) continue;
    parts.push({ text: words.slice(at, quote.start), quote: null });
    parts.push({ text: words.slice(quote.start, quote.end), quote });
    at = quote.end;
  }
  return [...parts, { text: words.slice(at), quote: null }].filter(({ text }) => text !== '');
}
