import { expect, test } from 'vitest';
import { type BlockNode, blockTree } from '../../src/components/block-tree.ts';
import type { Paragraph } from '../../src/schema/article.ts';
import { sampleParagraph } from './sample.ts';

type Containers = Paragraph['containers'];

test('paragraphs outside of lists and quotations stay side by side', () => {
  expect(outline([[], []])).toEqual(['0', '1']);
});

test('items side by side are gathered into one list', () => {
  expect(outline([[], ['bullet-list'], ['bullet-list'], []])).toEqual([
    '0',
    { 'bullet-list': ['1', '2'] },
    '3',
  ]);
});

test('a list of another kind is a list of its own', () => {
  expect(outline([['bullet-list'], ['ordered-list']])).toEqual([
    { 'bullet-list': ['0'] },
    { 'ordered-list': ['1'] },
  ]);
});

test('a list within a block quote stands within it', () => {
  expect(outline([['blockquote'], ['blockquote', 'bullet-list'], ['blockquote', 'bullet-list']])).toEqual([
    { blockquote: ['0', { 'bullet-list': ['1', '2'] }] },
  ]);
});

function outline(containers: Containers[]): unknown[] {
  return blockTree(containers.map((each, index) => sampleParagraph({ containers: each, index }))).map(shape);
}

function shape(node: BlockNode): unknown {
  return node.kind === 'paragraph' ? String(node.paragraph.index) : { [node.kind]: node.children.map(shape) };
}
