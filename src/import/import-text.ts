import type { Root } from 'mdast';
import { bodyMarkdown } from './body-markdown.ts';
import type { ImportedArticle } from './imported-article.ts';
import { textParagraphs } from './text-paragraphs.ts';

/** Code units of the longest line that is taken for a headline: longer ones are paragraphs without a final stop. */
const LONGEST_HEADLINE = 120;

/** A line that ends like a sentence, or leads over to what follows, is no headline. */
const UNLIKE_A_HEADLINE = /[.…,;:]["'”’»)\]]*$/;

/**
 * Takes in a plain text: its paragraphs become those of the article, character by character. The first line becomes the
 * headline where it evidently is one: short, without a final full stop, and followed by a longer text.
 */
export function importText(text: string): ImportedArticle {
  const paragraphs = textParagraphs(text);
  if (!startsWithHeadline(paragraphs)) return { fields: {}, body: bodyMarkdown(treeOf(paragraphs)) };
  const [headline = '', ...rest] = paragraphs;
  return { fields: { headline }, body: bodyMarkdown(treeOf(rest)) };
}

function startsWithHeadline([first = '', second = '']: readonly string[]): boolean {
  return (
    first.length <= LONGEST_HEADLINE &&
    !first.includes('\n') &&
    !UNLIKE_A_HEADLINE.test(first) &&
    second.length > first.length &&
    UNLIKE_A_HEADLINE.test(second)
  );
}

function treeOf(paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
}
