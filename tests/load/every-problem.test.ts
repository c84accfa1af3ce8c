import { expect, test } from 'vitest';
import { readSite } from '../../src/load/read-site.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { settings } from '../settings.ts';

const TEXT = `<!-- speaker: [ada-finch] -->
“We open tomorrow,” Ada Finch said. “It rained,” she added.

<!-- speaker: ada-finch -->
It rained all day.

<!-- id: p-4k7q2m9x1c -->
It rained all night. See [the mill](mill.md).

![The pier](./pier.jpg)

“It boils.
`;

/** The rules of the messages on an article, each with its line below the front matter. */
function toldOf(front: string, text = TEXT): string[] {
  const head = `---\n${front}\n---\n`;
  const root = temporaryFolder({
    'content/speakers/ada-finch.yml': 'name: Ada Finch\nkind: person\n',
    'content/articles/bridge.md': head + text,
  });
  const lines = head.split('\n').length - 1;
  return readSite(root, settings)
    .files.flatMap(({ messages }) => messages)
    .map(({ line = 0, ruleId }) => `${line - lines} ${ruleId}`)
    .filter((message) => !message.endsWith(' front-matter'))
    .sort();
}

const RIGHT = 'headline: A bridge opens\npublished: 2026-11-30';

test('a mistake in the front matter hides none in the text', () => {
  const told = toldOf(RIGHT);
  expect(told).toEqual([
    '1 comment-value',
    '10 image',
    '12 quotation-mark',
    '4 comment-misplaced',
    '8 link-target',
  ]);
  const wrong = [
    'headline: A bridge opens\npublished: 2026-11-31',
    'published: 2026-11-30',
    `${RIGHT}\nbyline: Ada Rook\ntopic: [Bridges]`,
    `${RIGHT}\nbyline: [Ada Rook`,
    `${RIGHT}\nbyline: *ada`,
    'headline: Bus #5 is late\npublished: 2026-11-30',
  ];
  for (const front of wrong) expect(toldOf(front), front).toEqual(told);
});

test('what is right of the front matter is checked, though something else is wrong', () => {
  const image = 'image: {src: ./quay.jpg, alt: The quay}';
  const correction = 'corrections: [{date: 2026-11-30, text: Wrong, paragraph: p-0000000000}]';
  expect(toldOf(`headline: A bridge opens\n${image}\n${correction}`, 'It rained.')).toEqual([
    '-1 correction-paragraph',
    '-2 image',
  ]);
});

test('nothing is said that follows from a language or a source that is wrong', () => {
  // In English, the single marks would quote, and one of them would lack its partner.
  const text = "<!-- speaker: [ada-finch, none] -->\n'We open,' she said.\n\n'It rained.\n";
  expect(toldOf(`${RIGHT}\nlanguage: en`, text)).toEqual(['1 comment-value', '4 quotation-mark']);
  expect(toldOf(`${RIGHT}\nlanguage: german`, text)).toEqual([]);
});
