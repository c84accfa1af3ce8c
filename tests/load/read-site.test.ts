import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSite } from '../../src/load/read-site.ts';
import { outdatedLedgers, pendingLedger, saveLedgers } from '../../src/load/save-ledgers.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { messagesOf } from '../messages-of.ts';
import { settings } from '../settings.ts';

const ARTICLE = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\nThe bridge opened on Tuesday.\n';
const BRIDGE_LEDGER = { path: 'content/permalinks/bridge.json', changes: '' };
const TODAY = { today: '2024-05-07' };

async function messagesOfSite(files: Record<string, string | Uint8Array>): Promise<Record<string, string[]>> {
  const content = readSite(temporaryFolder(files), settings, TODAY);
  return Object.fromEntries(
    content.files.filter((file) => file.messages.length > 0).map((file) => [file.path, messagesOf(file)]),
  );
}

describe('reading a site', () => {
  it('tells of a ledger that lies with another article than its own', async () => {
    const article = (headline: string, ...texts: string[]) =>
      `---\nheadline: ${headline}\npublished: 2024-05-07\n---\n${texts.join('\n\n')}\n`;
    const mill = article(
      'A mill',
      'The pond dried up.',
      'The wheel stood still.',
      'No flour was sold in May.',
    );
    const root = temporaryFolder({
      'content/articles/mill.md': mill,
      'content/articles/pier.md': article('A pier', 'Planks are rotten.', 'Anglers have left.'),
    });
    await saveLedgers(root, outdatedLedgers(readSite(root, settings, TODAY).articles).map(pendingLedger));
    await copyFile(join(root, 'content/permalinks/mill.json'), join(root, 'content/permalinks/pier.json'));
    const reason =
      '1:1 These are the permalinks of the article “mill”: all 3 stand in its ledger, and none of their words in this article. Put this article’s own ledger back; where it never had one, take this file away. (permalink-ledger)';
    const found = readSite(root, settings, TODAY).files.filter(({ messages }) => messages.length > 0);
    expect(found.map((file) => [file.path, messagesOf(file)])).toEqual([
      ['content/permalinks/pier.json', [reason]],
    ]);
    // Rewritten from end to end, an article has its own ledger still.
    rmSync(join(root, 'content/permalinks/pier.json'));
    await writeFile(join(root, 'content/articles/mill.md'), article('A mill', 'Snow fell.', 'Skaters came.'));
    expect(readSite(root, settings, TODAY).files.flatMap(messagesOf)).toEqual([]);
  });

  it('tells of links that lead nowhere or to themselves, and reads the others', () => {
    const root = temporaryFolder({ 'content/articles/bridge.md': ARTICLE });
    symlinkSync('nowhere.md', join(root, 'content/articles/gone.md'));
    symlinkSync('loop.md', join(root, 'content/articles/loop.md'));
    for (const folder of ['pages', 'authors']) mkdirSync(join(root, 'content', folder));
    symlinkSync('nowhere.md', join(root, 'content/pages/gone.md'));
    symlinkSync('nowhere.yml', join(root, 'content/authors/gone.yml'));
    const { articles, files } = readSite(root, settings, TODAY);
    expect(articles.map(({ article }) => article.slug)).toEqual(['bridge']);
    const reason =
      '1:1 This is no file that can be read, such as a link that leads nowhere; put the file itself here, or take this away. (file-name)';
    expect(files.flatMap((file) => messagesOf(file).map((message) => [file.path, message]))).toEqual([
      ['content/articles/gone.md', reason],
      ['content/articles/loop.md', reason],
      ['content/pages/gone.md', reason],
      ['content/authors/gone.yml', reason],
    ]);
  });

  it('tells of a name that leaves no room for those of its pages, and of a folder in place of a ledger', async () => {
    const long = 'a'.repeat(201);
    expect(
      await messagesOfSite({
        [`content/articles/${'a'.repeat(200)}.md`]: ARTICLE,
        [`content/articles/${long}.md`]: ARTICLE,
        'content/articles/bridge.md': ARTICLE,
        'content/permalinks/bridge.json/note.txt': 'A note.',
      }),
    ).toEqual({
      [`content/articles/${long}.md`]: [
        '1:1 The file name is 201 bytes long, and that of its pages would be too long for a disk; use at most 200. (slug-form)',
      ],
      'content/permalinks/bridge.json': [
        '1:1 A folder stands where a file is expected; move it away, and take the file back from Git or a backup. (file)',
      ],
    });
  });

  it('finds articles in folders of any depth and speakers by their file names', async () => {
    const root = temporaryFolder({
      'content/articles/2024/bridge.md': ARTICLE,
      'content/articles/ferry.md': ARTICLE,
      'content/speakers/ada-finch.yml': 'name: Ada Finch\n',
    });
    const { articles, speakers } = readSite(root, settings, TODAY);
    expect(articles.map(({ article, path }) => [article.slug, path])).toEqual([
      ['bridge', 'content/articles/2024/bridge.md'],
      ['ferry', 'content/articles/ferry.md'],
    ]);
    expect(speakers).toEqual([
      { id: 'ada-finch', name: 'Ada Finch', aliases: [], kind: 'person', roles: [], links: [] },
    ]);
  });

  it('reads a file with a byte order mark as one without', async () => {
    const root = temporaryFolder({ 'content/articles/bridge.md': `\uFEFF${ARTICLE}` });
    const { articles } = readSite(root, settings, TODAY);
    expect(articles[0]?.article.text).toBe('The bridge opened on Tuesday.');
  });

  it('is content with a site that has nothing yet', async () => {
    expect(readSite(temporaryFolder({}), settings, TODAY)).toEqual({
      articles: [],
      speakers: [],
      authors: [],
      files: [],
    });
  });

  it('reports what is wrong with any of the files in one run', async () => {
    expect(
      await messagesOfSite({
        'content/articles/2024/bridge.md': ARTICLE,
        'content/articles/bridge.md': ARTICLE,
        'content/articles/empty.md': '\n',
        'content/articles/Latin One.md': new Uint8Array([...Buffer.from('---\nheadline: Caf'), 0xe9, 0x0a]),
        'content/speakers/ada-finch.yml': 'nmae: Ada Finch\nkind: persons\nlinks: [example]\n',
        'content/speakers/Bert.yml': 'name: Bert\n',
      }),
    ).toEqual({
      'content/articles/2024/bridge.md': [
        '1:1 Two articles have the slug “bridge”: this one and content/articles/bridge.md; rename one of the files. (slug-duplicate)',
      ],
      'content/articles/bridge.md': [
        '1:1 Two articles have the slug “bridge”: this one and content/articles/2024/bridge.md; rename one of the files. (slug-duplicate)',
      ],
      'content/articles/empty.md': [
        '1:1 The file is empty; write it, or take it back from Git or a backup. (empty-file)',
      ],
      'content/articles/Latin One.md': [
        '2:14 The file is not UTF-8: byte 0xe9 begins no character; save it as UTF-8. (encoding)',
        '1:1 The file name “Latin One” makes no readable URL; use lower-case letters, digits and hyphens. (slug-form)',
      ],
      'content/speakers/Bert.yml': [
        '1:1 The file name “Bert” is no speaker id; use lower-case letters, digits and hyphens. (speaker-id)',
      ],
      'content/speakers/ada-finch.yml': [
        '1:1 “name” is missing; add it, with a line of text. (speaker-file)',
        '2:7 “kind” is “persons”; expected person or organization. (speaker-file)',
        '3:9 “links.1” is “example”; expected a web address such as https://example.org/. (speaker-file)',
        '1:1 Unknown field “nmae”. Did you mean “name”? (speaker-file)',
      ],
    });
  });
});

describe('permalink ledgers', () => {
  it('are out of date until they are saved, and then keep every id', async () => {
    const root = temporaryFolder({ 'content/articles/bridge.md': ARTICLE });
    const first = readSite(root, settings, TODAY);
    expect(outdatedLedgers(first.articles)).toHaveLength(1);
    await saveLedgers(root, outdatedLedgers(first.articles).map(pendingLedger));
    const second = readSite(root, settings, { today: '2025-01-01' });
    expect(outdatedLedgers(second.articles)).toEqual([]);
    expect(second.articles[0]?.article).toEqual(first.articles[0]?.article);
  });

  it('are written where content lies on another disk', async ({ skip }) => {
    if (!existsSync('/dev/shm') || statSync('/dev/shm').dev === statSync(tmpdir()).dev)
      skip('there is one disk');
    const elsewhere = mkdtempSync('/dev/shm/ledgers-');
    onTestFinished(() => rmSync(elsewhere, { recursive: true }));
    const root = temporaryFolder({});
    symlinkSync(elsewhere, join(root, 'content'));
    const saved = await saveLedgers(root, [{ ...BRIDGE_LEDGER, was: null, text: 'first' }]);
    expect(saved.paths).toEqual(['content/permalinks/bridge.json']);
    await saveLedgers(root, [{ ...BRIDGE_LEDGER, was: hash('sha256', 'first'), text: 'second' }]);
    expect(await readFile(join(elsewhere, 'permalinks/bridge.json'), 'utf8')).toBe('second');
    expect(readdirSync(join(elsewhere, 'permalinks'))).toEqual(['bridge.json']);
  });

  it('that somebody has changed since they were read are left as they are', async () => {
    const root = temporaryFolder({ 'content/permalinks/bridge.json': 'changed' });
    const ferry = { path: 'content/permalinks/ferry.json', was: null, text: 'new', changes: '' };
    const bridge = { ...BRIDGE_LEDGER, was: hash('sha256', 'read'), text: 'new' };
    await expect(saveLedgers(root, [ferry, bridge])).rejects.toThrow(
      'content/permalinks/bridge.json was changed meanwhile. Nothing was published: build again.',
    );
    expect(readdirSync(join(root, 'content/permalinks'))).toEqual(['bridge.json']);
    expect(await readFile(join(root, bridge.path), 'utf8')).toBe('changed');
  });

  it('are as they were where one of them can’t be written, and after an undo', async () => {
    const root = temporaryFolder({
      'content/permalinks/bridge.json': 'old',
      'content/permalinks/folder': 'no folder',
    });
    const bridge = { ...BRIDGE_LEDGER, was: hash('sha256', 'old'), text: 'new' };
    const ferry = { path: 'content/permalinks/folder/ferry.json', was: null, text: 'new', changes: '' };
    await expect(saveLedgers(root, [bridge, ferry])).rejects.toThrow('ENOTDIR');
    expect(await readFile(join(root, bridge.path), 'utf8')).toBe('old');
    const { undo } = await saveLedgers(root, [bridge]);
    expect(await readFile(join(root, bridge.path), 'utf8')).toBe('new');
    await undo();
    expect(await readFile(join(root, bridge.path), 'utf8')).toBe('old');
  });

  it('that cannot be read are reported, and never written over', async () => {
    const root = temporaryFolder({
      'content/articles/bridge.md': ARTICLE,
      'content/permalinks/bridge.json': '{"version": 1, "paragr',
    });
    const { articles, files } = readSite(root, settings, TODAY);
    expect(articles).toEqual([]);
    expect(files.filter((file) => file.messages.length > 0).map(({ path }) => path)).toEqual([
      'content/permalinks/bridge.json',
    ]);
    await saveLedgers(root, outdatedLedgers(articles).map(pendingLedger));
    expect(await readFile(join(root, 'content/permalinks/bridge.json'), 'utf8')).toBe(
      '{"version": 1, "paragr',
    );
  });
});
