import type { Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { bodyMarkdown } from './body-markdown.ts';
import type { Change } from './change.ts';
import { countMade } from './count-made.ts';
import { dropFurniture } from './drop-furniture.ts';
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
  const fields: ImportedArticle['fields'] = {};
  const changes: Change[] = [];
  const tree = treeOf(text);
  dropFurniture(tree, fields, changes);
  const paragraphs = tree.children.slice(0, 2).map((node) => textOf(node));
  if (startsWithHeadline(paragraphs)) {
    fields.headline = paragraphs[0] ?? '';
    tree.children.shift();
  }
  return { fields, body: bodyMarkdown(tree), made: countMade(tree), changes };
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

/** The text as a tree whose paragraphs know the lines that they begin in. */
function treeOf(text: string): Root {
  let at = 0;
  let line = 1;
  const children = textParagraphs(text).map((value): Paragraph => {
    const [firstLine = ''] = value.split('\n', 1);
    const found = text.indexOf(firstLine, at);
    line += text.slice(at, found).split(/\r\n?|\n/).length - 1;
    at = found;
    const point = { line, column: 1 };
    return { type: 'paragraph', children: [{ type: 'text', value }], position: { start: point, end: point } };
  });
  return { type: 'root', children };
}
