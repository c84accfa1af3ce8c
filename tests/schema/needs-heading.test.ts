import { expect, test } from 'vitest';
import { needsHeading } from '../../src/schema/needs-heading.ts';
import { build } from '../article/build-bridge.ts';

/** The words above each section of an article that its page shows. */
function shown(body: string): string[] {
  const { sections } = build(body).article;
  return sections
    .filter((section) => needsHeading(section, sections))
    .map(({ heading, label }) => heading ?? label);
}

const SAID = '“It was built in a year and it will stand for many more,” Ada Finch said.';

test('an article that has a heading of its own gets none invented, whoever speaks above it', () => {
  expect(shown(`${SAID}\n\n## How it was built\n\nIt rained.`)).toEqual(['How it was built']);
});

test('a part that a comment opens is told by its kind', () => {
  expect(shown(`${SAID}\n\n<!-- section: background -->\n\nIt rained.`)).toEqual(['Background']);
});

test('a long article without any heading is told by the kinds of its parts', () => {
  const words = 'The bridge across the water was built in a year. '.repeat(25).trim();
  expect(shown(`${words}\n\n“${words}” said Ada Finch.\n\n${words}`)).toEqual([
    'Statement: Ada Finch',
    'Background',
  ]);
});
