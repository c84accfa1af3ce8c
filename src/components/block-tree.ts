import type { Paragraph } from '../schema/article.ts';

type Container = Paragraph['containers'][number];

/** A paragraph, or a list, quotation or code block with what stands in it. */
export type BlockNode =
  | { kind: 'paragraph'; paragraph: Paragraph }
  | { kind: Container; children: BlockNode[] };

/**
 * Paragraphs side by side in the same lists and block quotes, gathered into them again.
 *
 * @param depth how many containers, from the outermost on, are laid around these paragraphs already
 */
export function blockTree(paragraphs: readonly Paragraph[], depth = 0): BlockNode[] {
  const nodes: BlockNode[] = [];
  let run: Paragraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    const kind = paragraph.containers[depth];
    if (kind === undefined) {
      nodes.push({ kind: 'paragraph', paragraph });
      return;
    }
    run.push(paragraph);
    if (paragraphs[index + 1]?.containers[depth] === kind) return;
    nodes.push({ kind, children: blockTree(run, depth + 1) });
    run = [];
  });
  return nodes;
}
