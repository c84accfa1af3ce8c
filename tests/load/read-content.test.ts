import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { readCachedArticle, readCachedJson } from '../../src/load/cached-article.ts';
import { type Content, readContent } from '../../src/load/read-content.ts';
import { saveLedgers } from '../../src/load/save-ledgers.ts';
import { NO_PLUGINS } from '../../src/markdown/plugins.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { messagesOf } from '../messages-of.ts';
import { settings } from '../settings.ts';

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n';
const BRIDGE = `${FRONT}The bridge opened on Tuesday. “It holds,” Ada Finch said.\n`;
const CACHED = '.astro/articles/bridge.json';

const loadReader = () => import('../../src/load/read-into-cache.ts');
const read = (root: string, load = loadReader) => readContent(root, settings, NO_PLUGINS, load);
const save = (root: string, { articles }: Content) =>
  saveLedgers(
    root,
    articles.flatMap(({ ledger }) => ledger ?? []),
  );

test('an article that has not changed is recalled as it was read, and its ledger is up to date', async () => {
  const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE });
  const first = await read(root);
  expect(first.articles[0]?.ledger?.path).toBe('content/permalinks/bridge.json');
  await save(root, first);
  const second = await read(root);
  expect(second.articles).toEqual(first.articles.map((article) => ({ ...article, ledger: null })));
});

test('what reads articles is loaded only where one has changed', async () => {
  const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE });
  await save(root, await read(root));
  const load = vi.fn(loadReader);
  await read(root, load);
  expect(load).not.toHaveBeenCalled();
  writeFileSync(path.join(root, 'content/articles/bridge.md'), BRIDGE.replace('Tuesday', 'Monday'));
  await read(root, load);
  expect(load).toHaveBeenCalledOnce();
});

test('an article whose ledger is still to be saved is recalled too, and made anew on another day', async () => {
  const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE });
  const first = await read(root);
  const inode = () => readFileSync(path.join(root, CACHED), 'utf8');
  const written = inode();
  expect(await read(root)).toMatchObject({ articles: first.articles });
  expect(inode()).toBe(written);
  vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] });
  try {
    expect((await read(root)).articles[0]?.version).not.toBe(first.articles[0]?.version);
  } finally {
    vi.useRealTimers();
  }
});

test.for([
  ['content/articles/bridge.md', BRIDGE.replace('Tuesday', 'Monday')],
  ['content/speakers/ada-finch.yml', 'name: Ada Finch\nrole: Engineer\n'],
  ['content/annotations/bridge.json', '[]'],
] as const)('a change of %s makes another version of it', async ([file, text]) => {
  const root = temporaryFolder({
    'content/articles/bridge.md': BRIDGE,
    'content/speakers/ada-finch.yml': 'name: Ada Finch\n',
    'content/annotations/.keep': '',
  });
  const before = await read(root);
  await save(root, before);
  writeFileSync(path.join(root, file), text);
  const after = await read(root);
  expect(after.articles[0]?.version).not.toBe(before.articles[0]?.version);
});

test('what there is to say of an article is said again when it is recalled', async () => {
  const root = temporaryFolder({ 'content/articles/bridge.md': `${BRIDGE}\nHe said: “It holds.\n` });
  const first = await read(root);
  await save(root, first);
  const said = first.files.flatMap(messagesOf);
  expect(said).not.toEqual([]);
  expect((await read(root)).files.flatMap(messagesOf)).toEqual(said);
});

test.for([
  ['cut off', (text: string) => text.slice(0, -20)],
  ['emptied', () => ''],
  ['altered', (text: string) => text.replaceAll('Tuesday', 'Monday')],
] as const)('a cached article that was %s is read again', async ([, damage]) => {
  const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE });
  await save(root, await read(root));
  const file = path.join(root, CACHED);
  const good = readCachedJson(file);
  writeFileSync(file, damage(readFileSync(file, 'utf8')));
  await read(root);
  expect(readCachedJson(file)).toBe(good);
});

test('an article of the cache is what is published, whatever is marked in its words', async () => {
  const root = temporaryFolder({
    'content/articles/bridge.md': `${BRIDGE}\n*Crowds* came.\n\n- Ducks & geese, too.\n\n---\n\nNobody fell.\n`,
  });
  await read(root);
  const file = path.join(root, CACHED);
  expect(readCachedArticle(file)).toEqual(JSON.parse(readCachedJson(file)));
});
