import type { Emphasis, Nodes, PhrasingContent, Root, Strong } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Change } from './change.ts';

/** How many emphases a block may hold: one of more can’t be read as Markdown, whose readers take ever longer for each. */
const MOST = 200;

/**
 * Writes emphasis in the one form that Markdown has for it: nothing is emphasized twice in the same way, what stands beside each
 * other and is emphasized alike is one emphasis, and spaces at its ends stand outside. A block of too many emphases
 * keeps its words alone, and is told.
 */
export function settleEmphasis(tree: Root, changes: Change[]): void {
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    node.children = parted(joined(node.children, []));
    if (countEmphases(node) <= MOST) return;
    changes.push({ kind: 'emphasis', words: wordsOf(node), place: null });
    node.children = joined(node.children, ['emphasis', 'strong']);
  });
}

type Emphasized = Emphasis | Strong;

function isEmphasized(node: PhrasingContent): node is Emphasized {
  return node.type === 'emphasis' || node.type === 'strong';
}

/** The nodes without emphasis of the kinds that they stand in, and those of one kind beside each other as one. */
function joined(nodes: readonly PhrasingContent[], within: readonly Emphasized['type'][]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (const node of nodes) {
    if (isEmphasized(node) && within.includes(node.type)) {
      for (const child of joined(node.children, within)) append(made, child);
      continue;
    }
    if ('children' in node)
      node.children = joined(
        node.children,
        isEmphasized(node) ? [...within, node.type] : within,
      ) as typeof node.children;
    append(made, node);
  }
  return made;
}

function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else if (last && isEmphasized(last) && node.type === last.type)
    for (const child of node.children) append(last.children, child);
  else nodes.push(node);
}

/** The nodes, with the spaces and line breaks at the ends of emphasis set before and behind it. */
function parted(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  for (const node of nodes) {
    if ('children' in node) node.children = parted(node.children) as typeof node.children;
    if (!isEmphasized(node)) {
      append(made, node);
      continue;
    }
    const before = takeSpaces(node.children, 'first');
    const behind = takeSpaces(node.children, 'last');
    for (const each of before) append(made, each);
    if (node.children.length > 0) append(made, node);
    for (const each of behind.reverse()) append(made, each);
  }
  return made;
}

/** Takes the spaces and line breaks at one end away, from the end inwards. */
function takeSpaces(nodes: PhrasingContent[], end: 'first' | 'last'): PhrasingContent[] {
  const taken: PhrasingContent[] = [];
  for (;;) {
    const node = end === 'first' ? nodes[0] : nodes.at(-1);
    if (node?.type === 'text') {
      const rest = end === 'first' ? node.value.trimStart() : node.value.trimEnd();
      const spaces =
        end === 'first'
          ? node.value.slice(0, node.value.length - rest.length)
          : node.value.slice(rest.length);
      if (spaces !== '') taken.push({ type: 'text', value: spaces });
      node.value = rest;
      if (rest !== '') return taken;
    } else if (node?.type === 'break') taken.push(node);
    else return taken;
    if (end === 'first') nodes.shift();
    else nodes.pop();
  }
}

function countEmphases(block: Nodes): number {
  let count = 0;
  visit(block, (node) => {
    if (node.type === 'emphasis' || node.type === 'strong') count++;
  });
  return count;
}
