import type { Container } from './container.ts';

/** What stands in lists and other containers. */
interface Contained {
  containers: readonly Container[];
}

/** A paragraph, or a container with all that stands in it. A block of code is a paragraph. */
export type BlockNode<Block extends Contained> =
  | { kind: 'paragraph'; paragraph: Block }
  | { kind: 'blockquote'; children: BlockNode<Block>[] }
  /** The items are numbered from `start` on. */
  | { kind: 'bullet-list' | 'ordered-list'; start: number; items: BlockNode<Block>[][] }
  | { kind: 'table'; head: Block[]; rows: Block[] };

/**
 * Paragraphs in the order of the text, gathered into the containers that they stand in.
 *
 * @param depth How many containers, from the outermost on, are laid around these paragraphs already.
 */
export function blockTree<Block extends Contained>(
  paragraphs: readonly Block[],
  depth = 0,
): BlockNode<Block>[] {
  return runsOf(paragraphs, ({ containers }) => containers[depth]?.id).flatMap((run): BlockNode<Block>[] => {
    const { kind, item } = run[0]?.containers[depth] ?? { kind: 'code', item: null };
    if (kind === 'code') return run.map((paragraph) => ({ kind: 'paragraph', paragraph }));
    if (kind === 'blockquote') return [{ kind, children: blockTree(run, depth + 1) }];
    const itemOf = ({ containers }: Block) => containers[depth]?.item ?? 0;
    if (kind === 'table') {
      return [
        { kind, head: run.filter((row) => itemOf(row) === 0), rows: run.filter((row) => itemOf(row) > 0) },
      ];
    }
    const items = runsOf(run, itemOf).map((each) => blockTree(each, depth + 1));
    return [{ kind, start: item ?? 1, items }];
  });
}

/** Neighbours with the same key. */
function runsOf<Block>(blocks: readonly Block[], keyOf: (block: Block) => unknown): Block[][] {
  const runs: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before !== undefined && keyOf(before) === keyOf(block)) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  return runs;
}
