import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../article/build-bridge.ts';

const guide = readFileSync('src/guide/writing.md', 'utf8');
const [labelled = '', unlabelled = ''] =
  (guide.split('### Interviews')[1] ?? '')
    .split('\n## ')[0]
    ?.split('```md\n')
    .slice(1)
    .map((part) => part.split('```')[0] ?? '') ?? [];

const said = (markdown: string) =>
  build(markdown).paragraphs.map(({ quotes }) =>
    quotes.map(({ text, speaker }) => `${speaker?.name ?? 'nobody'}: ${text}`),
  );

test('the guide’s interview with labels is read as it says', () => {
  const turns = [
    ['Ada Finch: We said a year.'],
    ['Runa Heron: And then?'],
    ['Ada Finch: We took less.'],
    ['Ada Finch: And we saved money.'],
  ];
  expect(said(labelled)).toEqual(turns);
  const within = said(`The bridge is open.\n\n${labelled}\n\nThe bridge was closed for a year.`);
  expect(within).toEqual([[], ...turns.slice(0, 3), [], []]);
  const headed = said(`${labelled}\n\n## The bridge\n\nIt was closed for a year.`);
  expect(headed).toEqual([...turns, []]);
});

test('the guide’s interview without labels is read as it says', () => {
  const answers = [
    [],
    [],
    ['Ada Finch: We took less.'],
    ['Ada Finch: And we saved money.'],
    [],
    ['Ada Finch: The harbour.'],
  ];
  expect(said(unlabelled)).toEqual(answers);
  expect(said(`${unlabelled}\n\nThe bridge is open.`)).toEqual([...answers, []]);
  expect(said(unlabelled.replace('**What comes next?**', 'What comes next?')).flat()).toEqual([]);
});

test('“Q” and “A” are read as the guide says', () => {
  expect(said('Ada Finch, the mayor, has built a bridge.\n\nQ: And then?\n\nA: We took less.')).toEqual([
    [],
    ['nobody: And then?'],
    ['Ada Finch: We took less.'],
  ]);
});

test('a comment decides in an interview, too', () => {
  const decided = labelled.replace('**Runa Heron', '<!-- speaker: town-hall -->\n**Runa Heron');
  expect(said(decided)[1]).toEqual(['Town Hall: And then?']);
});
