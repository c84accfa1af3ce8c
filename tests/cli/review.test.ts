import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
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
  expect(read(folder)).toBe(
    ARTICLE.replace('# few\n', `# few\nreviewed: {by: Jo March, date: ${today}, quotes: "7xae4e e4h5jm"}\n`),
  );
  expect(await runCommand(folder, ['review'])).toEqual({
    code: 0,
    stdout: 'Nothing is left to review in 1 article.\n',
    stderr: '',
  });
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
  expect(await runCommand(folder, ['review'])).toMatchObject({
    code: 1,
    stdout: `content/articles/bridge.md: reviewed by Jo March on ${today}, but 1 of 2 quotes new or other since\n`,
  });
  // Another look, by the same person on the same day, settles it.
  await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
  expect((await runCommand(folder, ['check'])).stderr).toBe('');
  await runCommand(folder, ['links', 'update']);
  expect((await runCommand(folder, ['check'])).stderr).toBe('');
  expect((await runCommand(folder, ['review'])).code).toBe(0);
});

describe('a draft that was reviewed', () => {
  const DRAFT = ARTICLE.replace('published', 'draft: true\npublished');
  const draft = async () => {
    const folder = paper();
    const file = path.join(folder, 'content/articles/bridge.md');
    writeFileSync(file, DRAFT);
    await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
    const change = (from: string, to: string) => writeFileSync(file, read(folder).replace(from, to));
    return { folder, change };
  };
  const today = new Date().toISOString().slice(0, 10);
  const outdated = (quotes: string) =>
    `content/articles/bridge.md:6:1  warning: Since the review of ${today}, ${quotes}. Look at them again: npm run readout -- review content/articles/bridge.md  review-outdated\n`;
  const reviewed = async (folder: string) =>
    JSON.parse((await runCommand(folder, ['review', '--json'])).stdout).reviewed;

  test('stays so where only the words around its quotes change, or a quote goes', async () => {
    const { folder, change } = await draft();
    change('said on Monday.', 'said.\n\nNobody wept.');
    change('draft: true\n', '');
    change('\n“And who has paid for it?”\n', '');
    expect(await runCommand(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
    expect(await reviewed(folder)).toEqual({ by: 'Jo March', date: today });
  });

  test('is no longer where the words of a quote change before it is published', async () => {
    const { folder, change } = await draft();
    change('tomorrow,”', 'on Tuesday,”');
    change('draft: true\n', '');
    const { code, stderr } = await runCommand(folder, ['check']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: outdated('1 quote is new or other than then: “We open the bridge on Tuesday,”').replace(
        ':6:',
        ':5:',
      ),
    });
    expect(await reviewed(folder)).toBeNull();
    // Nor does publishing make it so.
    await runCommand(folder, ['links', 'update']);
    expect(await reviewed(folder)).toBeNull();
  });

  test('is no longer where somebody else has said it, and what follows from it', async () => {
    const { folder, change } = await draft();
    change('Ada Finch said', 'Ben Rook said');
    expect((await runCommand(folder, ['check'])).stderr).toBe(
      outdated(
        '2 quotes are new or other than then: “We open the bridge tomorrow,”, “And who has paid for it?”',
      ),
    );
    expect(await reviewed(folder)).toBeNull();
  });
});

test('one who takes another’s place as the reviewer is told so', async () => {
  const folder = paper();
  await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
  const today = new Date().toISOString().slice(0, 10);
  const { stdout } = await runCommand(folder, ['review', '--accept-all', '--by', 'Ann Other']);
  expect(stdout).toBe(
    `content/articles/bridge.md: reviewed by Ann Other, in place of Jo March on ${today}\n1 article reviewed by Ann Other\n`,
  );
});

test('a review that a person has written holds from the first time it is published', async () => {
  const folder = paper();
  const file = path.join(folder, 'content/articles/bridge.md');
  writeFileSync(file, ARTICLE.replace('topics', 'reviewed: {by: Jo March, date: 2024-05-08}\ntopics'));
  await runCommand(folder, ['links', 'update']);
  const seen = async () => JSON.parse((await runCommand(folder, ['review', '--json'])).stdout).reviewed;
  expect(await seen()).toEqual({ by: 'Jo March', date: '2024-05-08' });
  writeFileSync(file, read(folder).replace('has paid', 'will pay'));
  expect(await seen()).toBeNull();
});
