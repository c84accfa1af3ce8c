import type { Article, Quote } from '../schema/article.ts';
import { sentenceAround } from '../text/sentence-around.ts';

/** Code units of the words before a quote that tell who “she” is, and of those behind it. */
const MOST_AROUND = 200;

/** Between two paragraphs. */
const BREAK = ' ¶ ';

/**
 * The words around a quote: those before it in its paragraph, where these are few with the end of the paragraph before, and those to
 * the end of its sentence. Null where nothing stands around it.
 *
 * @param most code units of the quote that are shown; a longer one is cut in the middle
 */
export function quoteContext(
  { language, sections }: Pick<Article, 'language' | 'sections'>,
  quote: Quote,
  most: number,
): string | null {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const index = paragraphs.findIndex(({ start, end }) => start <= quote.start && quote.end <= end);
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const { text } = paragraph;
  const words = { start: quote.start - paragraph.start, end: quote.end - paragraph.start };
  const { end } = sentenceAround(text, words, language);
  const own = text.slice(0, words.start);
  const before = paragraphs[index - 1];
  const ahead = ending(before ? `${before.text.trim()}${BREAK}${own}` : own, MOST_AROUND);
  const behind = beginning(text.slice(words.end, end), MOST_AROUND);
  if (!/[\p{L}\p{N}]/u.test(ahead + behind)) return null;
  return `${ahead}${shortened(quote.text, most)}${behind}`;
}

/** The last words of a text, at most so many code units of them. */
function ending(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return `…${cut.slice(Math.max(cut.search(/\s/), 0))}`;
}

/** The first words of a text. */
function beginning(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

function shortened(text: string, most: number): string {
  const half = Math.floor(most / 2);
  return text.length <= most ? text : `${beginning(text, half)}${ending(text, half).slice(1)}`;
}
