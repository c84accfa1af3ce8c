import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { sectionKind } from '../../src/schema/section-kind.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './run-readout.ts';

const ARTICLE = `---
headline: The bridge opens
dek: After nine years.
published: 2024-05-07
byline: [jo-march]
topics: [Roads]
image: {src: ./bridge.png, alt: A heron on a rail, caption: The bridge at dawn.}
---

## What the mayor says

“The bridge is open,” Mayor Ada Finch said in a statement. She said that tolls would rise.[^n]

| pier | cost |
| --- | --- |
| north | 12,000 crowns |

[^n]: **Context.** Tolls were promised in spring. — *Jo March, 2024-05-07*
`;

const PICTURE = readFileSync('tests/fixtures/paper/content/articles/eight-days.png');

/** What other programs rely on. */
const answer = z.strictObject({
  query: z.string(),
  total: z.number().int().nonnegative(),
  results: z.array(
    z.strictObject({
      type: z.enum(
        'article quote reported paragraph heading picture note speaker author topic page'.split(' '),
      ),
      article: z.string().nullable(),
      id: z.string(),
      url: z.url(),
      speaker: z.string().nullable(),
      section: sectionKind.nullable(),
      text: z.string(),
      marks: z.array(z.tuple([z.number().int(), z.number().int()])),
      score: z.number().min(0).max(1),
    }),
  ),
});

function paper(): string {
  return temporaryFolder({
    'content/articles/bridge.md': ARTICLE,
    'content/articles/bridge.png': PICTURE,
    'content/articles/tunnel.md': ARTICLE.replace('published', 'draft: true\npublished'),
    'content/speakers/ada-finch.yml': 'name: Ada Finch\nrole: Mayor of Ellis\n',
    'content/authors/jo-march.yml': 'name: Jo March\nrole: Roads reporter\n',
    'content/pages/about.md': '---\ntitle: About us\n---\n\nWrite to the newsroom.\n',
  });
}

async function ask(folder: string, ...words: string[]) {
  const { code, stdout, stderr } = await runCommand(folder, ['search', ...words, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return answer.parse(JSON.parse(stdout));
}

test('--json gives the best first, with what matched in code units of the text', async () => {
  const { query, total, results } = await ask(paper(), '"bridge is open"');
  expect({ query, total }).toEqual({ query: '"bridge is open"', total: 1 });
  const [best] = results;
  expect(best).toMatchObject({ type: 'quote', article: 'bridge', speaker: 'ada-finch', section: 'news' });
  expect(best?.url).toMatch(/\/articles\/bridge\/#q-[0-9a-z]{10}$/);
  expect(best?.marks.map(([start, end]) => best.text.slice(start, end))).toEqual(['bridge', 'is', 'open']);
  const { results: many } = await ask(paper(), 'bridge');
  expect(many.map(({ score }) => score)).toEqual(many.map(({ score }) => score).sort((a, b) => b - a));
});

test.each([
  ['The bridge opens', 'article', '/articles/bridge/'],
  ['tolls would rise', 'reported', '/articles/bridge/#q-'],
  ['12000 crowns', 'paragraph', '/articles/bridge/#p-'],
  ['what the mayor says', 'heading', '/articles/bridge/#section-'],
  ['heron', 'picture', '/articles/bridge/#picture-1'],
  ['promised in spring', 'note', '/articles/bridge/#'],
  ['finch', 'speaker', '/speakers/ada-finch/'],
  ['Jo March', 'author', '/authors/jo-march/'],
  ['roads', 'topic', '/topics/roads/'],
  ['newsroom', 'page', '/about/'],
])('“%s” leads to the %s', async (query, type, url) => {
  const [best] = (await ask(paper(), query)).results;
  expect(best?.type).toBe(type);
  expect(best?.url).toContain(url);
});

test('nothing found is no error, and what waits to be published is not found', async () => {
  const folder = paper();
  expect(await ask(folder, 'xylophone quartz')).toEqual({ query: 'xylophone quartz', total: 0, results: [] });
  const { results } = await ask(folder, 'The bridge opens');
  expect(results.filter(({ article }) => article === 'tunnel')).toEqual([]);
});
