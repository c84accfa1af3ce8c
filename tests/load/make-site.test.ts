import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeSite } from '../../src/load/make-site.ts';
import { writeLedgers } from '../../src/load/save-ledgers.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { messagesOf } from '../messages-of.ts';
import { settings } from '../settings.ts';

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n';
const BRIDGE = `${FRONT}The bridge opened on Tuesday. “It holds,” Ada Finch said.\n`;

test('an article that has not changed is recalled as it was made, and its ledger is up to date', async () => {
  const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE });
  const first = await makeSite(root, settings);
  expect(first.articles[0]?.ledger?.path).toBe('content/permalinks/bridge.json');
  await writeLedgers(
    root,
    first.articles.flatMap(({ ledger }) => ledger ?? []),
  );
  const second = await makeSite(root, settings);
  expect(second.articles).toEqual(first.articles.map((made) => ({ ...made, ledger: null })));
});

test.for([
  ['content/articles/bridge.md', BRIDGE.replace('Tuesday', 'Monday')],
  ['content/speakers/ada-finch.yml', 'name: Ada Finch\nrole: Engineer\n'],
  ['content/annotations/bridge.json', '[]'],
] as const)('a change of %s makes it anew', async ([file, text]) => {
  const root = temporaryFolder({
    'content/articles/bridge.md': BRIDGE,
    'content/speakers/ada-finch.yml': 'name: Ada Finch\n',
    'content/annotations/.keep': '',
  });
  const before = await makeSite(root, settings);
  await writeLedgers(
    root,
    before.articles.flatMap(({ ledger }) => ledger ?? []),
  );
  writeFileSync(path.join(root, file), text);
  const after = await makeSite(root, settings);
  expect(after.articles[0]?.key).not.toBe(before.articles[0]?.key);
});

test('what there is to say of an article is said again when it is recalled', async () => {
  const root = temporaryFolder({ 'content/articles/bridge.md': `${BRIDGE}\nHe said: “It holds.\n` });
  const first = await makeSite(root, settings);
  await writeLedgers(
    root,
    first.articles.flatMap(({ ledger }) => ledger ?? []),
  );
  const said = first.files.flatMap(messagesOf);
  expect(said).not.toEqual([]);
  expect((await makeSite(root, settings)).files.flatMap(messagesOf)).toEqual(said);
});

test('a cached article that was cut off is made anew', async () => {
  const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE });
  const first = await makeSite(root, settings);
  await writeLedgers(
    root,
    first.articles.flatMap(({ ledger }) => ledger ?? []),
  );
  const key = first.articles[0]?.key;
  writeFileSync(path.join(root, '.astro/articles/bridge.json'), `{"key":"${key}","artic`);
  expect((await makeSite(root, settings)).articles[0]?.article).toEqual(first.articles[0]?.article);
});
