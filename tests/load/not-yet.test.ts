import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeHeldBack } from '../../src/load/describe-held-back.ts';
import { publishedContent } from '../../src/load/published-content.ts';
import { readContent } from '../../src/load/read-content.ts';
import { NO_PLUGINS } from '../../src/markdown/plugins.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { messagesOf } from '../messages-of.ts';
import { settings } from '../settings.ts';

const article = (published: string, text: string) =>
  `---\nheadline: News\npublished: ${published}\n---\n${text}\n`;
const FILES = {
  'content/articles/ferry.md': article('2025-03-18', '“It is old,” Ada Finch said.'),
  'content/articles/bridge.md': article('2025-04-01', '“It is open,” Zoe Quill said to Ada Finch.'),
  'content/articles/pier.md': article('2025-04-01T09:00:00Z', 'The pier is shut.'),
  'content/speakers/ada-finch.yml': 'name: Ada Finch\n',
  'content/speakers/zoe-quill.yml': 'name: Zoe Quill\n',
  'content/speakers/mo-reed.yml': 'name: Mo Reed\n',
};

const loadReader = () => import('../../src/load/read-into-cache.ts');

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

async function publishedAt(root: string, now: string, future = false) {
  vi.setSystemTime(now);
  const read = await readContent(root, settings, NO_PLUGINS, loadReader);
  const { articles, speakers, leftOut } = publishedContent(read, 'Europe/Berlin', future);
  return {
    articles: articles.map(({ slug }) => slug),
    speakers: speakers.map(({ id }) => id),
    told: describeHeldBack(leftOut),
  };
}

test('an article waits for its time, and so do the people whom only it names; the cache does not keep that', async () => {
  const root = temporaryFolder(FILES);
  expect(await publishedAt(root, '2025-03-31T21:59:00Z')).toEqual({
    articles: ['ferry'],
    speakers: ['ada-finch', 'mo-reed'],
    told: [
      'content/articles/bridge.md is held back until 2025-04-01',
      'content/articles/pier.md is held back until 2025-04-01T09:00:00Z',
    ],
  });
  // Midnight in Berlin.
  const cached = () =>
    readdirSync(path.join(root, '.astro/articles')).map((name) =>
      readFileSync(path.join(root, '.astro/articles', name), 'utf8'),
    );
  const before = cached();
  expect(await publishedAt(root, '2025-03-31T22:00:00Z')).toEqual({
    articles: ['bridge', 'ferry'],
    speakers: ['ada-finch', 'mo-reed', 'zoe-quill'],
    told: ['content/articles/pier.md is held back until 2025-04-01T09:00:00Z'],
  });
  expect(cached()).toEqual(before);
  expect((await publishedAt(root, '2025-04-01T09:00:00Z')).articles).toEqual(['bridge', 'ferry', 'pier']);
});

test('whoever asks for the future gets it, less the drafts', async () => {
  const root = temporaryFolder({
    ...FILES,
    'content/articles/well.md': article('2025-04-01\ndraft: true', 'The well is dry.'),
  });
  expect(await publishedAt(root, '2025-03-18', true)).toEqual({
    articles: ['bridge', 'ferry', 'pier'],
    speakers: ['ada-finch', 'mo-reed', 'zoe-quill'],
    told: ['1 draft left out'],
  });
});

test('a link to an article that waits is told at its place', async () => {
  vi.setSystemTime('2025-03-31');
  const root = temporaryFolder({
    ...FILES,
    'content/articles/ferry.md': article('2025-03-18', 'It is old; [the bridge](bridge.md) is new.'),
  });
  const { files } = await readContent(root, settings, NO_PLUGINS, loadReader);
  expect(files.flatMap(messagesOf)).toEqual([
    '5:12 The link leads to “bridge”, which waits until 2025-04-01; publish it first, or take the link out. (link-target)',
  ]);
});
