import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { inlineContent } from '../../src/text/inline-content.ts';
import { sourceEnd } from '../../src/text/source-end.ts';

test.each([
  ['plain', 'a'],
  ['an escape', '\\*'],
  ['a character reference', '&ldquo;'],
  ['a lonely ampersand', '& '],
])('%s ends behind all that stands for it', (_, markup) => {
  const source = `x${markup}y`;
  const [paragraph] = fromMarkdown(source).children;
  const nodes = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const content = inlineContent(nodes, source, new Map());
  expect(sourceEnd(content, 1, source)).toBe(1 + markup.trim().length);
});
