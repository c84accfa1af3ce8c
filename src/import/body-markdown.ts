import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';

/**
 * Writes a tree as the Markdown that Readout reads. Characters that would be taken for markup are escaped, so that parsing
 * it gives back the tree's text. Headings are moved down a level where one stands as high as the headline.
 */
export function bodyMarkdown(tree: Root): string {
  const levels = new Set<number>();
  visit(tree, 'heading', ({ depth }) => void levels.add(depth));
  if (levels.has(1)) {
    visit(tree, 'heading', (node) => {
      if (node.depth < 6) node.depth++;
    });
  }
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
    ],
  });
}
