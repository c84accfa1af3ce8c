import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { textBlocks } from '../../src/article/text-blocks.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { joinParagraphs } from '../../src/text/join-paragraphs.ts';

/** Each quotation of a Markdown text with whom it is given to. */
function whoSaidIn(markdown: string): [words: string, name: string | null][] {
  const { blocks } = readDocument(new VFile(markdown));
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const running = joinParagraphs(paragraphs.map(({ content }) => content));
  const context = { language: 'en', published: null, speakers: [] };
  return attribute(running.text, textBlocks(blocks, running, new Map()), context)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end, name }) => [running.text.slice(start, end), name]);
}

const TURNS = `**Why a barn?**

It was dry. They said “no” at first.

It still is.

*Was it lonely?*

There were owls.

The album is out in May.
`;

const ANSWERS = ['It was dry. They said “no” at first.', 'It still is.', 'There were owls.'];

test.each([
  'The potter Mira Halden on snow and clay.',
  'Singer-songwriter Mira Halden talks to Otto Brix about her fourth album.',
  'By Otto Brix\n\nMira Halden, the mayor, has had a hard year.',
])('who is introduced by “%s” answers the questions in bold or italics', (introduction) => {
  expect(whoSaidIn(`${introduction}\n\n${TURNS}`)).toEqual(ANSWERS.map((words) => [words, 'Mira Halden']));
});

test.each(['Mira Halden talks to Otto Brix.', 'There is a new album.'])(
  'nobody answers where “%s” does not tell who',
  (introduction) => {
    expect(whoSaidIn(`${introduction}\n\n${TURNS}`).map(([, name]) => name)).not.toContain('Mira Halden');
    expect(whoSaidIn(`${introduction}\n\n${TURNS}`).map(([words]) => words)).not.toContain(ANSWERS[1]);
  },
);

test('one question in bold is a subheading', () => {
  const text = 'The potter Mira Halden has a kiln.\n\n**Why a barn?**\n\nIt was dry.\n';
  expect(whoSaidIn(text)).toEqual([]);
});

test('a section with labels takes no answers from the questions of another', () => {
  const labelled =
    '## Afterwards\n\n**Quay:** Why?\n\n**Gil Thorne:** It rained.\n\n**Quay:** And?\n\n**Gil Thorne:** It stopped.\n';
  const said = whoSaidIn(`The potter Mira Halden on snow and clay.\n\n${TURNS}\n${labelled}`);
  expect(said).toContainEqual(['There were owls.', 'Mira Halden']);
  expect(said).toContainEqual(['It stopped.', 'Gil Thorne']);
});
