import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';

const ARTICLE = `---
headline: A treaty is signed
published: 2025-03-18
---

The envoys of Ruritania and Strelsau signed the harbour treaty on Monday morning.

Farmers along the northern canal expect a poor wheat harvest after the floods.
`;
const LEDGER = 'content/permalinks/treaty.json';

/** A site of one article whose ledger is up to date, and the ids of its two paragraphs. */
async function site() {
  const folder = temporaryFolder({ 'content/articles/treaty.md': ARTICLE });
  await runCommand(folder, ['links', 'update']);
  const ledger = read(folder);
  const ids = [...ledger.matchAll(/"id":"(p-[^"]+)"/g)].map(([, id]) => id ?? '');
  return { folder, ledger, treaty: ids[0] ?? '', harvest: ids[1] ?? '' };
}

function read(folder: string): string {
  return readFileSync(path.join(folder, LEDGER), 'utf8');
}

test('a ledger is missed, written, and then up to date', async () => {
  const folder = temporaryFolder({ 'content/articles/treaty.md': ARTICLE });
  const missed = await runReadout(folder, ['links', 'status', '--json']);
  expect(missed.code).toBe(1);
  expect(JSON.parse(missed.stdout).articles[0]).toMatchObject({
    slug: 'treaty',
    ledger: LEDGER,
    outdated: true,
  });
  expect(await runReadout(folder, ['links', 'update'])).toEqual({
    code: 0,
    stdout: `${LEDGER} written\n`,
    stderr: '',
  });
  expect(await runReadout(folder, ['links', 'status'])).toEqual({
    code: 0,
    stdout: '1 article, all ledgers up to date\n',
    stderr: '',
  });
  expect(readdirSync(path.join(folder, 'content/permalinks'))).toEqual(['treaty.json']);
});

test('a ledger that is cut off is refused and left as it is', async () => {
  const { folder, ledger } = await site();
  const cut = ledger.slice(0, 60);
  writeFileSync(path.join(folder, LEDGER), cut);
  expect(await runCommand(folder, ['links', 'update'])).toEqual({
    code: 1,
    stdout: 'No ledger written\n',
    stderr: `${LEDGER}:4:${61 - ledger.indexOf('{"id"')}  This ledger is cut off or not JSON: expected what \`readout links update\` wrote; restore it with \`git checkout -- ${LEDGER}\`  permalink-ledger\n`,
  });
  expect(read(folder)).toBe(cut);
});

test('a ledger in conflict is joined', async () => {
  const { folder, ledger } = await site();
  writeFileSync(path.join(folder, LEDGER), `<<<<<<< HEAD\n${ledger}=======\n${ledger}>>>>>>> branch\n`);
  const { code, stdout } = await runCommand(folder, ['links', 'update', '--json']);
  expect({ code, ...JSON.parse(stdout) }).toEqual({ code: 0, repaired: [LEDGER], written: [] });
  expect(read(folder)).toBe(ledger);
});

test('an id is moved, and another retired', async () => {
  const { folder, treaty, harvest } = await site();
  const moved = await runCommand(folder, ['links', 'move', treaty, harvest]);
  expect(moved).toEqual({
    code: 0,
    stdout: `${treaty} leads to ${harvest}; ${LEDGER} written\n`,
    stderr: '',
  });
  expect(read(folder)).toContain(`"aliases":["${treaty}"]`);
  const retired = await runCommand(folder, ['links', 'retire', treaty, '--withhold', '--json']);
  expect(JSON.parse(retired.stdout)).toEqual({ article: 'treaty', id: treaty, written: LEDGER });
  expect(read(folder)).toMatch(new RegExp(`"id":"${treaty}",.*"removed":.*"words":""`));
  expect((await runCommand(folder, ['links', 'status'])).code).toBe(0);
});

test('an id that nobody gave out is a problem', async () => {
  const { folder } = await site();
  expect(await runCommand(folder, ['links', 'retire', 'p-none'])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'content/permalinks:1:1  “p-none” is no id that was given out: expected a permalink id; copy it from the link  permalink-ledger\n',
  });
});

test('revisions are replayed, a line of JSON for each folder', async () => {
  const folder = temporaryFolder({
    'history/000.md': 'The envoys signed the harbour treaty\\.\n\nFarmers expect a poor wheat harvest.\n',
    'history/001.md': 'Farmers expect a very poor wheat harvest.\n',
    'empty/notes.txt': '',
  });
  const { code, stdout, stderr } = await runCommand(folder, [
    'links',
    'replay',
    'history',
    'empty',
    '--save',
    'never',
  ]);
  expect(code).toBe(1);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      article: 'history',
      resolutions: [
        { from_revision: 0, index: 0, resolved_index: null },
        { from_revision: 0, index: 1, resolved_index: 0 },
        { from_revision: 1, index: 0, resolved_index: 0 },
      ],
    },
  ]);
  expect(stderr).toBe(
    'empty:1:1  This folder holds no revisions: expected the files 000.md, 001.md, …; check its name  file\n',
  );
});

test('an unknown moment of saving is misuse', async () => {
  const { code, stderr } = await runCommand(temporaryFolder(), ['links', 'replay', '.', '--save', 'daily']);
  expect(code).toBe(2);
  expect(stderr).toContain('Allowed choices are every, fifth, once, never.');
});
