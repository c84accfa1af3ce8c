import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { parseLedger } from '../../src/permalinks/parse-ledger.ts';
import { article as model } from '../../src/schema/article.ts';
import { settings } from '../settings.ts';

/** As the first version that was a package wrote them; they are never written anew. */
const kept = (name: string) => {
  const path = `tests/fixtures/first-versions/${name}`;
  return new VFile({ path, value: readFileSync(path, 'utf8') });
};

test('a ledger of the first version is read, and what it gave out stays', () => {
  const file = kept('the-bridge-opens.json');
  const ledger = parseLedger(file);
  expect(file.messages).toEqual([]);
  const built = buildArticle(kept('the-bridge-opens.md'), {
    slug: 'the-bridge-opens',
    url: `${settings.url}articles/the-bridge-opens/`,
    speakers: [],
    ledger,
    notesFile: null,
    today: '2030-01-01',
    keepWordings: false,
  });
  const ids = built?.article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
  expect(ids).toEqual(ledger?.paragraphs.map(({ id }) => id));
});

test('an article that was published by the first version has the form of the model', () => {
  const published = JSON.parse(String(kept('the-bridge-opens.article.json')));
  expect(published.version).toBe(1);
  expect(model.safeParse(published).error).toBeUndefined();
});
