import type { Nodes } from 'mdast';

/** A node and all that stand in it, in the order of the text. */
export function descendants(node: Nodes): Nodes[] {
  const found: Nodes[] = [];
  add(node, found);
  return found;
}

function add(node: Nodes, found: Nodes[]): void {
  found.push(node);
  if ('children' in node) for (const child of node.children) add(child, found);
}
