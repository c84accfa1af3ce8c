import type { Nodes, Root } from 'mdast';

/** How many of each an article holds. */
export interface Made {
  paragraphs: number;
  headings: number;
  quotations: number;
  lists: number;
  tables: number;
  pictures: number;
  notes: number;
}

/** What an imported text is made of; the paragraphs of its notes and in tables are not counted. */
export function countMade(body: Root): Made {
  const made: Made = {
    paragraphs: 0,
    headings: 0,
    quotations: 0,
    lists: 0,
    tables: 0,
    pictures: 0,
    notes: 0,
  };
  count(body);
  return made;

  function count(node: Nodes, isInTable = false): void {
    if (node.type === 'footnoteDefinition') {
      made.notes++;
      return;
    }
    if (node.type === 'heading') made.headings++;
    if (node.type === 'blockquote') made.quotations++;
    if (node.type === 'list') made.lists++;
    if (node.type === 'table') made.tables++;
    if (node.type === 'image') made.pictures++;
    const isText = node.type === 'paragraph' && node.children.some(({ type }) => type !== 'image');
    if (isText && !isInTable) made.paragraphs++;
    if ('children' in node)
      for (const child of node.children) count(child, isInTable || node.type === 'table');
  }
}
