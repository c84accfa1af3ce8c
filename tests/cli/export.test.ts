import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';

const ARTICLE =
  '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n“The bridge is open,” Mayor Ada Finch said.\n';

function siteFolder(): string {
  return temporaryFolder({
    'content/articles/bridge.md': ARTICLE,
    'content/articles/tunnel.md': ARTICLE.replace('published', 'draft: true\npublished'),
  });
}

test('quotes are a table, articles are citations, and drafts neither', async () => {
  const folder = siteFolder();
  const csv = await runReadout(folder, ['export', '--format', 'csv']);
  expect(csv).toMatchObject({ code: 0, stderr: '' });
  expect(csv.stdout.trim().split('\r\n')).toHaveLength(2);
  const csl = await runReadout(folder, ['export', '--format', 'csl']);
  expect(JSON.parse(csl.stdout)).toMatchObject([{ id: 'bridge', type: 'article-newspaper' }]);
  const bibtex = await runReadout(folder, ['export', '--format', 'bibtex']);
  expect(bibtex.stdout).toMatch(/^@article\{bridge,\n/);
});

test('what is written to a file is counted', async () => {
  const folder = siteFolder();
  expect(await runCommand(folder, ['export', '--format', 'csl', '--out', 'out/articles.json'])).toEqual({
    code: 0,
    stdout: 'out/articles.json: 1 article\n',
    stderr: '',
  });
  expect(readFileSync(path.join(folder, 'out/articles.json'), 'utf8')).toContain('"bridge"');
});

test('a format that is not known is misuse', async () => {
  const { code, stderr } = await runCommand(siteFolder(), ['export', '--format', 'pdf']);
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("argument 'pdf' is invalid"),
  });
});

test('an article whose time has not come, and a speaker whom only it quotes, are in no export', async () => {
  const folder = temporaryFolder({
    'content/articles/bridge.md': ARTICLE,
    'content/articles/tunnel.md': ARTICLE.replace('2024', '2099').replaceAll('Ada Finch', 'Zoe Quill'),
    'content/speakers/ada-finch.yml': 'name: Ada Finch\n',
    'content/speakers/zoe-quill.yml': 'name: Zoe Quill\n',
  });
  for (const format of ['csv', 'csl', 'bibtex', 'opensearch']) {
    const { code, stdout } = await runCommand(folder, ['export', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/tunnel|quill|2099/i);
  }
  expect((await runCommand(folder, ['search', 'Quill'])).stdout).toBe('Nothing found.\n');
});
