import { readKeptArticle } from './kept-articles.ts';
import type { MadeArticle } from './made-article.ts';

/**
 * Lets an article take less room while all articles of an archive are held at once: the texts of its paragraphs and
 * quotes become views of its own text, which holds them all, as does the HTML of paragraphs without any markup; and its
 * JSON and Markdown, for which only its own pages ask, are read again when they are asked for.
 *
 * @param made An article that is kept for the next build; it is changed.
 */
export function slimArticle(made: MadeArticle, root: string): MadeArticle {
  const { text, slug, sections } = made.article;
  for (const { paragraphs } of sections) {
    for (const paragraph of paragraphs) {
      const isBare = paragraph.html === paragraph.text;
      share(paragraph, text);
      if (isBare) paragraph.html = paragraph.text;
      for (const quote of paragraph.quotes) share(quote, text);
    }
  }
  return Object.defineProperties(made, {
    json: { get: () => readKeptArticle(root, slug).json },
    markdown: { get: () => readKeptArticle(root, slug).markdown },
  });
}

/** A part of a string costs nothing as long as the string is there. */
function share(part: { text: string; start: number; end: number }, text: string): void {
  const same = text.slice(part.start, part.end);
  if (same === part.text) part.text = same;
}
