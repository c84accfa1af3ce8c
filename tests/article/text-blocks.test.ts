import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { textBlocks } from '../../src/article/text-blocks.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { joinParagraphs } from '../../src/text/join-paragraphs.ts';

test('the first paragraph behind a heading opens its section, and only that', () => {
  const { blocks } = readDocument(new VFile('One.\n\n## Monday\n\nTwo.\n\nThree.\n'));
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const running = joinParagraphs(paragraphs.map(({ content }) => content));
  const found = textBlocks(blocks, running, new Map());
  expect(found.map((block) => block.opensSection ?? false)).toEqual([false, true, false]);
});

test('a paragraph is emphasized where all of its words are', () => {
  const { blocks } = readDocument(new VFile('**Why?**\n\n*Why not?*\n\nA **bold** word.\n'));
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const running = joinParagraphs(paragraphs.map(({ content }) => content));
  const found = textBlocks(blocks, running, new Map());
  expect(found.map((block) => block.isEmphasized ?? false)).toEqual([true, true, false]);
});
