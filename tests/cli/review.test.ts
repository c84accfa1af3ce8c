import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';

const ARTICLE = `---
headline: A bridge opens
published: 2024-05-07
topics: [Bridges] # few
---

“We open the bridge tomorrow,” Ada Finch said on Monday.

“And who has paid for it?”
`;

const paper = () =>
  temporaryFolder({
    'content/articles/bridge.md': ARTICLE,
    'content/speakers/ada-finch.yml': 'name: Ada Finch\nkind: person\n',
    'content/speakers/ben-rook.yml': 'name: Ben Rook\nkind: person\n',
  });
const read = (folder: string) => readFileSync(path.join(folder, 'content/articles/bridge.md'), 'utf8');

test('without a terminal, what is not reviewed is listed, and there is a problem', async () => {
  expect(await runReadout(paper(), ['review'])).toEqual({
    code: 1,
    stdout: 'content/articles/bridge.md: not reviewed, 2 quotes\n',
    stderr: '',
  });
});

test('everything is accepted at once: one line comes, and nothing else changes', async () => {
  const folder = paper();
  const { code, stdout } = await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '1 article reviewed by Jo March\n' });
  const today = new Date().toISOString().slice(0, 10);
  expect(read(folder)).toBe(ARTICLE.replace('# few\n', `# few\nreviewed: {by: Jo March, date: ${today}}\n`));
  expect(await runCommand(folder, ['review'])).toEqual({ code: 0, stdout: '', stderr: '' });
  const { stdout: json } = await runCommand(folder, ['review', '--json']);
  expect(JSON.parse(json)).toMatchObject({
    file: 'content/articles/bridge.md',
    reviewed: { by: 'Jo March', date: today },
    quotes: [
      { line: 8, speaker: { id: 'ada-finch', name: 'Ada Finch' }, basis: 'named' },
      { line: 10, text: '“And who has paid for it?”', polarity: 'said' },
    ],
  });
});

test('words that change after the review want another look', async () => {
  const folder = paper();
  await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
  await runCommand(folder, ['links', 'update']);
  expect((await runCommand(folder, ['check'])).stderr).toBe('');
  writeFileSync(
    path.join(folder, 'content/articles/bridge.md'),
    read(folder).replace('who has paid', 'who will pay'),
  );
  const today = new Date().toISOString().slice(0, 10);
  const { code, stderr } = await runCommand(folder, ['check']);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `content/articles/bridge.md:5:1  warning: Since the review of ${today}, 1 quote is new or other than then: “And who will pay for it?”. Look at them again: npm run readout -- review content/articles/bridge.md  review-outdated\n`,
  });
  expect((await runCommand(folder, ['review'])).code).toBe(1);
  // Another look, by the same person on the same day, settles it.
  await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
  expect((await runCommand(folder, ['check'])).stderr).toBe('');
  await runCommand(folder, ['links', 'update']);
  expect((await runCommand(folder, ['check'])).stderr).toBe('');
  expect((await runCommand(folder, ['review'])).code).toBe(0);
});
