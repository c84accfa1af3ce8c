import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '../../src/cli/gates/read-page.ts';
import { builtPaper, PAPER } from './paper.ts';
import { expect, test } from './site-test.ts';

/** An address that was given out, and for a paragraph or quote the words that it led to. */
interface Given {
  path: string;
  id: string | null;
  words: string | null;
}

/**
 * What version 0.2.0 gave out when it published the fixture paper, whose ledgers and address book it wrote: never written anew. A line for each address,
 * with the first words of what it led to, where it led to words.
 */
const given = readFileSync(path.join(PAPER, 'given-out.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Given => {
    const [address = '', words = null] = line.split('\t');
    const [path = '', id = null] = address.split('#');
    return { path, id, words };
  });

const fileOf = ({ path: address }: Given) =>
  path.join(builtPaper(), address === '' || address.endsWith('/') ? `${address}index.html` : address);

test('every address that the first versions gave out is there', () => {
  expect(given.length).toBeGreaterThan(250);
  expect(given.filter((each) => !existsSync(fileOf(each))).map(({ path }) => path)).toEqual([]);
});

test('every paragraph, quote and note to which they gave a link has it, also one that was moved or taken away', () => {
  const lost = given.filter((each) => {
    return each.id !== null && !readPage(readFileSync(fileOf(each), 'utf8')).ids.has(each.id);
  });
  expect(lost).toEqual([]);
});

test('their links lead to the words to which they led', async ({ page }) => {
  for (const [address, links] of Map.groupBy(given, ({ path }) => path)) {
    const withWords = links.filter(({ words }) => words !== null);
    if (withWords.length === 0) continue;
    await page.goto(address);
    for (const { id, words } of withWords) {
      await expect(page.locator(`[id="${id}"]`)).toContainText(words ?? '');
    }
  }
});

test('a link to an article by its name of before leads to the same paragraph', async ({ page }) => {
  const { id } =
    given.find(({ path, id }) => path === 'articles/ein-winter-ohne-eis/' && id?.startsWith('p-')) ?? {};
  await page.goto(`articles/winter-ohne-eis/#${id}`);
  await expect(page).toHaveURL(new RegExp(`/articles/ein-winter-ohne-eis/#${id}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});
