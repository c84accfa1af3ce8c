import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/markdown/read-document.ts';
import { messagesOf } from '../messages-of.ts';

/** The messages on a front matter, whose first line is the file’s second. */
function told(fields: string): string[] {
  const file = new VFile({ path: 'bridge.md', value: `---\n${fields}\n---\nText.` });
  readDocument(file);
  return messagesOf(file).map((message) => message.replace(' (front-matter)', ''));
}

const REST = '\npublished: 2026-11-30\ntopics: [Bridges, Ferries]';

test.each([
  ['byline: [Nell Ashdown', '2:9 “byline” opens [ and never closes it; write ] behind its last part.'],
  [
    'byline: [“Nell Ashdown”, Bo\n  dek: So',
    '2:9 “byline” opens [ and never closes it; write ] behind its last part.',
  ],
  ['byline: [Nell, "Bo]', '2:16 “byline” opens " and never closes it; write " behind its text.'],
  ['source: {title: Notes', '2:9 “source” opens { and never closes it; write } behind its last part.'],
  ['headline: "A bridge', '2:11 “headline” opens " and never closes it; write " behind its text.'],
  [
    "dek: It's so\nheadline: 'A bridge",
    "3:11 “headline” opens ' and never closes it; write ' behind its text.",
  ],
  ['byline: [Nell Ashdown]]', '2:23 “]” stands here, and no “[” before it; take it out.'],
  [
    "byline: ['O'Neil']",
    '2:13 In “byline” a comma is missing between two parts, or a part has a quotation mark within it and lacks other ones around it.',
  ],
  ['headline: A\n\tdek: So', '3:1 A tab stands at the beginning of the line; write spaces in its place.'],
  ['headline: A\nheadline: B', '3:1 The field “headline” stands twice; take one of them out.'],
  [
    'headline: A\n  dek: So',
    '3:1 The line begins with spaces, as if it were a part of “headline”; take them out.',
  ],
  [' headline: A\ndek: So', '2:1 The first line begins with a space, and the fields do not; take it out.'],
  [
    'image:\n  src: a.jpg\n alt: The pier',
    '4:1 The line begins with more or fewer spaces than those it belongs with; give it as many.',
  ],
  ['headline A bridge', '2:1 The line “headline A bridge” has no colon; write “headline: A bridge”.'],
  ['headline:A bridge', '2:1 Behind “headline:” a space is missing; write “headline: A bridge”.'],
])('of a front matter with “%s” the one mistake is told', (fields, message) => {
  expect(told(fields + REST)).toEqual([message]);
});

test('mistakes before one that swallows the rest are told with it', () => {
  expect(told(`headline: A: B\nbyline: [Nell Ashdown${REST}`)).toEqual([
    '2:11 The text of “headline” has signs in it that mean something else here; put the headline in quotation marks: headline: "A: B"',
    '3:9 “byline” opens [ and never closes it; write ] behind its last part.',
  ]);
});
