import type { Article, Paragraph, Quote } from '../schema/article.ts';
import { excerpt } from '../text/excerpt.ts';
import { sentenceAround } from '../text/sentence-around.ts';

/**
 * The sentence in which a quote stands, long words of the quote cut; where the quote is all of it, with the sentence before. Null where
 * nothing stands around it.
 */
export function quoteContext(
  { language, sections }: Pick<Article, 'language' | 'sections'>,
  quote: Quote,
): string | null {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const index = paragraphs.findIndex(({ start, end }) => start <= quote.start && quote.end <= end);
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const { text } = paragraph;
  const words = { start: quote.start - paragraph.start, end: quote.end - paragraph.start };
  const { start, end } = sentenceAround(text, words, language);
  const around = [text.slice(start, words.start), text.slice(words.end, end)] as const;
  const sentence = around.join(excerpt(quote.text));
  if (/[\p{L}\p{N}]/u.test(around.join(''))) return sentence;
  const before = text.slice(0, start).trim() || textOf(paragraphs[index - 1]);
  if (before === '') return null;
  const last = sentenceAround(before, { start: before.length - 1, end: before.length }, language);
  return `${before.slice(last.start).trim()} ${sentence}`;
}

const textOf = (paragraph: Paragraph | undefined) => paragraph?.text.trim() ?? '';
