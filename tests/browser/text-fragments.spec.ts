import { checkSharedWords } from './check-shared-words.ts';
import { markedWords } from './marked-words.ts';
import { builtPaper, slugs } from './paper.ts';
import { expect, test } from './site-test.ts';

checkSharedWords(builtPaper(), slugs);

test('a link to words that nobody wrote leads to the top of the article, and marks nothing', async ({
  page,
}) => {
  await page.goto(`articles/${slugs[0]}/#:~:text=words%20that%20nobody%20wrote`);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await markedWords(page)).toEqual([]);
});
