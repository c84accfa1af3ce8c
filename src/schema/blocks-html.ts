import { type BlockNode, blockTree } from './block-tree.ts';
import type { Container } from './container.ts';

/** A paragraph that has been written. */
interface Written {
  /** Its inner HTML. */
  html: string;
  containers: readonly Container[];
}

/** Written paragraphs as plain HTML with the lists, quotations and tables around them: a piece for each block. */
export function blocksHtml(paragraphs: readonly Written[]): string[] {
  return blockTree(paragraphs).map(nodeHtml);
}

function nodeHtml(node: BlockNode<Written>): string {
  if (node.kind === 'paragraph') return paragraphHtml(node.paragraph);
  if (node.kind === 'blockquote') return `<blockquote>${node.children.map(nodeHtml).join('')}</blockquote>`;
  if (node.kind === 'table') {
    const head = node.head.map(rowHtml).join('');
    const rows = node.rows.length === 0 ? '' : `<tbody>${node.rows.map(rowHtml).join('')}</tbody>`;
    return `<table><thead>${head}</thead>${rows}</table>`;
  }
  const items = node.items.map((nodes) => `<li>${itemHtml(nodes)}</li>`).join('');
  if (node.kind === 'bullet-list') return `<ul>${items}</ul>`;
  return `<ol${node.start === 1 ? '' : ` start="${node.start}"`}>${items}</ol>`;
}

/** An item’s only paragraph, or its first before an inner list, is not set apart in it. */
function itemHtml(nodes: readonly BlockNode<Written>[]): string {
  const [first, ...others] = nodes;
  const isTight = first?.kind === 'paragraph' && !isCode(first.paragraph) && others.every(isList);
  if (!isTight) return nodes.map(nodeHtml).join('');
  return first.paragraph.html + others.map(nodeHtml).join('');
}

function isList({ kind }: BlockNode<Written>): boolean {
  return kind === 'bullet-list' || kind === 'ordered-list';
}

function paragraphHtml(paragraph: Written): string {
  const { html } = paragraph;
  return isCode(paragraph) ? `<pre><code>${html}</code></pre>` : `<p>${html}</p>`;
}

function rowHtml({ html }: Written): string {
  return `<tr>${html}</tr>`;
}

function isCode({ containers }: Written): boolean {
  return containers.at(-1)?.kind === 'code';
}
