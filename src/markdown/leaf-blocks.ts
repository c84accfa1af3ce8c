import type {
  Blockquote,
  Code,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  Table,
  TableRow,
  ThematicBreak,
} from 'mdast';
import type { Container } from '../schema/container.ts';

/** A block that holds words rather than blocks, or one that holds nothing at all. */
export interface Leaf {
  node:
    | Paragraph
    | Code
    | Heading
    | Html
    | ThematicBreak
    | FootnoteDefinition
    | TableRow
    | Blockquote
    | ListItem;
  /** Outermost first. */
  containers: Container[];
}

/** Takes lists, block quotes and tables apart into what stands in them, in the order of the text. */
export function leafBlocks(parent: Parents): Leaf[] {
  const leaves: Leaf[] = [];
  let id = 0;
  readAll(parent.children, []);
  return leaves;

  function readAll(nodes: readonly Nodes[], containers: Container[]): void {
    for (const node of nodes) read(node, containers);
  }

  function read(node: Nodes, containers: Container[]): void {
    if (node.type === 'list') readList(node, containers);
    else if (node.type === 'table') readTable(node, containers);
    else if (node.type === 'blockquote') {
      const inner = [...containers, { kind: 'blockquote' as const, id: id++, item: null }];
      readInner(node, inner);
    } else if (node.type === 'code') {
      leaves.push({ node, containers: [...containers, { kind: 'code', id: id++, item: null }] });
    } else if (isLeaf(node)) leaves.push({ node, containers });
  }

  function readList({ ordered, start, children }: List, containers: Container[]): void {
    const kind = ordered ? ('ordered-list' as const) : ('bullet-list' as const);
    const list = id++;
    const first = ordered ? (start ?? 1) : 1;
    children.forEach((item, index) => {
      const inner = [...containers, { kind, id: list, item: first + index }];
      readInner(item, inner);
    });
  }

  /** A container that holds nothing to be read, such as definitions alone, is itself a leaf. */
  function readInner(node: Blockquote | ListItem, containers: Container[]): void {
    const before = leaves.length;
    readAll(node.children, containers);
    if (leaves.length === before) leaves.push({ node, containers });
  }

  function readTable({ children }: Table, containers: Container[]): void {
    const table = id++;
    children.forEach((node, item) => {
      leaves.push({ node, containers: [...containers, { kind: 'table', id: table, item }] });
    });
  }
}

function isLeaf(node: Nodes): node is Leaf['node'] {
  return ['paragraph', 'heading', 'html', 'thematicBreak', 'footnoteDefinition'].includes(node.type);
}
