import type { Nodes } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * Writes a tree as the Markdown that Readout reads. Characters that would be taken for markup are escaped, so that parsing
 * it gives back the tree's text.
 */
export function bodyMarkdown(tree: Nodes): string {
  return toMarkdown(tree, { bullet: '-', rule: '-', listItemIndent: 'one' });
}
