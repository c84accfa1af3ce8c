import type { Code, TableRow } from 'mdast';
import { alignSource } from '../text/align-source.ts';
import { type Definitions, type InlineContent, inlineContent } from '../text/inline-content.ts';
import type { Leaf } from './leaf-blocks.ts';

/** Between two cells of a row. */
const BETWEEN_CELLS = '\t';

/**
 * The words of a block; null for one that has none of its own.
 *
 * @param source The whole Markdown file.
 */
export function blockContent(
  { node, containers }: Leaf,
  source: string,
  definitions: Definitions,
): InlineContent | null {
  if (node.type === 'paragraph') return inlineContent(node.children, source, definitions);
  if (node.type === 'code') return codeContent(node, source);
  if (node.type === 'tableRow') {
    return rowContent(node, containers.at(-1)?.item === 0 ? 'th' : 'td', source, definitions);
  }
  return null;
}

/** A block of code is text as it is; its fence and its language are not. */
function codeContent(node: Code, source: string): InlineContent {
  const { start, end } = node.position ?? {};
  const from = start?.offset ?? 0;
  const offsets = alignSource(node.value, source.slice(from, end?.offset), true).map((at) => from + at);
  return { text: node.value.replace(/\r\n?/g, '\n'), offsets, formats: [], references: [] };
}

/** A row is one text, as it would be copied: its cells, with a tabulator between two. */
function rowContent(
  row: TableRow,
  tagName: 'th' | 'td',
  source: string,
  definitions: Definitions,
): InlineContent {
  const content: InlineContent = { text: '', offsets: [], formats: [], references: [] };
  row.children.forEach((cell, index) => {
    if (index > 0) {
      content.text += BETWEEN_CELLS;
      content.offsets.push(cell.position?.start.offset ?? content.offsets.at(-1) ?? 0);
    }
    const start = content.text.length;
    const inner = inlineContent(cell.children, source, definitions);
    content.text += inner.text;
    // One by one: as arguments of one call, those of a long cell have no room.
    for (const offset of inner.offsets) content.offsets.push(offset);
    const moved = <Part extends { start: number; end: number }>(part: Part): Part => ({
      ...part,
      start: part.start + start,
      end: part.end + start,
    });
    const properties = tagName === 'th' ? { scope: 'col' } : {};
    content.formats.push({ start, end: content.text.length, kind: 'cell', tagName, properties });
    content.formats.push(...inner.formats.map(moved));
    content.references.push(...inner.references.map((each) => ({ ...each, offset: each.offset + start })));
  });
  return content;
}
