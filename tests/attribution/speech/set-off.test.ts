import { expect, test } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.ts';
import type { TextBlock } from '../../../src/attribution/attribution.ts';
import { NAMED_FROM } from '../../../src/attribution/named-from.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';

/** Who is sure enough to be named for a block quote behind a paragraph; null for nobody. */
function namedBehind(paragraph: string): string | null {
  const text = `${paragraph}\n\nThe boats were late again. Nobody has told us why.`;
  const blocks = plainTextBlocks(text).map(
    (block, i): TextBlock => ({ ...block, kind: i === 1 ? 'blockquote' : 'paragraph' }),
  );
  const found = attribute(text, blocks, { language: 'en', published: null, speakers: [] });
  const quote = found.find(({ start }) => start === blocks[1]?.start);
  return quote && quote.confidence >= NAMED_FROM ? quote.name : null;
}

test.each([
  ['Mira Halden', 'In her letter, the bursar, Mira Halden, wrote:'],
  ['Mira Halden', 'In a letter Mira Halden wrote to the dean on Tuesday:'],
  ['Halden Council', 'Nobody came to the door. Halden Council sent this statement:'],
  ['Otto Brix', 'Mira Halden sent a letter to Otto Brix, who replied:'],
  [null, 'On Friday Mira Halden was told:'],
  [null, 'Mira Halden has had a hard year. The boats:'],
])('a block quote is %s’s behind “%s”', (name, paragraph) => {
  expect(namedBehind(paragraph)).toBe(name);
});
