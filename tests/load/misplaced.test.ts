import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/load/read-content.ts';
import { NO_PLUGINS } from '../../src/markdown/plugins.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { messagesOf } from '../messages-of.ts';
import { BRIDGE, FOLDER, NO_FILE, NO_FOLDER } from '../misplaced-paper.ts';
import { settings } from '../settings.ts';

/** Makes a paper that was read before, puts something else at a place of it, and reads it again. */
async function told(place: string, put: (at: string) => void): Promise<string[]> {
  const root = temporaryFolder({ 'content/articles/bridge.md': BRIDGE });
  const read = () =>
    readContent(root, settings, NO_PLUGINS, () => import('../../src/load/read-into-cache.ts'));
  await read();
  const at = path.join(root, place);
  rmSync(at, { recursive: true, force: true });
  mkdirSync(path.dirname(at), { recursive: true });
  put(at);
  const { files } = await read();
  return files.flatMap((file) => messagesOf(file).map((message) => `${file.path}:${message}`));
}

describe('what stands where a file is expected is told, and not waited for', () => {
  test.for([
    ['content/articles/mill.md', 'file-name'],
    ['content/pages/about.md', 'file-name'],
    ['content/speakers/ada-finch.yml', 'file-name'],
    ['content/authors/ada-finch.yml', 'file-name'],
    ['content/addresses.yml', 'file'],
    ['content/permalinks/bridge.json', 'file'],
    ['content/permalinks/speakers.yml', 'file'],
    ['content/annotations/bridge.json', 'file'],
  ] as const)('%s', async ([place, rule]) => {
    expect(await told(place, (at) => mkdirSync(at))).toEqual([`${place}:1:1 ${FOLDER} (${rule})`]);
    expect(await told(place, (at) => symlinkSync('nowhere', at))).toEqual([
      `${place}:1:1 ${NO_FILE} (${rule})`,
    ]);
    expect(await told(place, (at) => execFileSync('mkfifo', [at]))).toEqual([
      `${place}:1:1 ${NO_FILE} (${rule})`,
    ]);
  });
});

test.for(['', '/articles', '/speakers', '/permalinks', '/annotations', '/pages', '/authors'])(
  'a file in the place of content%s is told',
  async (folder) => {
    const place = `content${folder}`;
    expect(await told(place, (at) => writeFileSync(at, 'words'))).toEqual([
      `${place}:1:1 ${NO_FOLDER} (file-name)`,
    ]);
  },
);
