import { expect, test } from 'vitest';
import { type BlockNode, blockTree } from '../../src/schema/block-tree.ts';
import type { Container } from '../../src/schema/container.ts';

interface Numbered {
  index: number;
  containers: Container[];
}

const list = (id: number, item: number): Container => ({ kind: 'bullet-list', id, item });
const ordered = (id: number, item: number): Container => ({ kind: 'ordered-list', id, item });
const quotation: Container = { kind: 'blockquote', id: 9, item: null };
const row = (item: number): Container => ({ kind: 'table', id: 8, item });

test('paragraphs outside of lists and quotations stay side by side', () => {
  expect(outline([[], []])).toEqual(['0', '1']);
});

test('items side by side are gathered into one list, and paragraphs of one item into that', () => {
  expect(outline([[], [list(0, 1)], [list(0, 2)], [list(0, 2)], []])).toEqual([
    '0',
    { 'bullet-list': 1, items: [['1'], ['2', '3']] },
    '4',
  ]);
});

test('two lists side by side stay two, and an ordered one keeps its first number', () => {
  expect(outline([[list(0, 1)], [list(1, 1)], [ordered(2, 3)], [ordered(2, 4)]])).toEqual([
    { 'bullet-list': 1, items: [['0']] },
    { 'bullet-list': 1, items: [['1']] },
    { 'ordered-list': 3, items: [['2'], ['3']] },
  ]);
});

test('an inner list stands in its item, and a list of a block quote in that', () => {
  expect(outline([[list(0, 1)], [list(0, 1), list(1, 1)], [list(0, 2)]])).toEqual([
    { 'bullet-list': 1, items: [['0', { 'bullet-list': 1, items: [['1']] }], ['2']] },
  ]);
  expect(outline([[quotation], [quotation, list(0, 1)]])).toEqual([
    { blockquote: ['0', { 'bullet-list': 1, items: [['1']] }] },
  ]);
});

test('a table has its head and its rows', () => {
  expect(outline([[row(0)], [row(1)], [row(2)]])).toEqual([{ table: ['0'], rows: ['1', '2'] }]);
});

function outline(containers: Container[][]): unknown[] {
  return blockTree(containers.map((each, index): Numbered => ({ containers: each, index }))).map(shape);
}

function shape(node: BlockNode<Numbered>): unknown {
  if (node.kind === 'paragraph') return String(node.paragraph.index);
  if (node.kind === 'blockquote') return { blockquote: node.children.map(shape) };
  const numbers = (rows: readonly Numbered[]) => rows.map(({ index }) => String(index));
  if (node.kind === 'table') return { table: numbers(node.head), rows: numbers(node.rows) };
  return { [node.kind]: node.start, items: node.items.map((item) => item.map(shape)) };
}
