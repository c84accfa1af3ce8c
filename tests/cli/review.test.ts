import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContext } from '../../src/load/read-context.ts';
import { readPeople } from '../../src/load/read-people.ts';
import { readArticle } from '../../src/load/read-site.ts';
import { settings } from '../settings.ts';
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
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout:
      'content/articles/bridge.md: says in the name of Jo March that 2 quotes were checked\n1 article reviewed by Jo March\n',
  });
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
    stderr: `content/articles/bridge.md:10:1  warning: Since the review of ${today}, 1 quote is new or other than then: “And who will pay for it?” (line 10). Look at it again: npm run readout -- review content/articles/bridge.md  review-outdated\n`,
  });
  expect(await runCommand(folder, ['review'])).toMatchObject({
    code: 1,
    stdout: `content/articles/bridge.md: reviewed by Jo March on ${today}, but 1 new or other since, of 2 quotes\n`,
  });
  // Another look, by the same person on the same day, settles it.
  await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
  expect((await runCommand(folder, ['check'])).stderr).toBe('');
  await runCommand(folder, ['links', 'update']);
  expect((await runCommand(folder, ['check'])).stderr).toBe('');
  expect((await runCommand(folder, ['review'])).code).toBe(0);
});

test('up to five changed quotes are named, each with its line', async () => {
  const folder = paper();
  const file = path.join(folder, 'content/articles/bridge.md');
  const asked = (word: string, many: number) =>
    Array.from({ length: many }, (_, i) => `“Who ${word} pay for bridge ${i + 1}?”\n\n`).join('');
  const told = async (many: number) => {
    writeFileSync(file, ARTICLE + asked('would', many));
    await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
    writeFileSync(file, read(folder).replaceAll('Who would', 'Who will'));
    return (await runCommand(folder, ['check'])).stderr;
  };
  expect(await told(5)).toMatch(/:11:1 .* 5 quotes are .*“Who will pay for bridge 5\?” \(line 19\)\. Look/);
  expect(await told(6)).toMatch(/bridge 5\?” \(line 19\), and 1 more\. Look/);
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
  const outdated = (line: number, quotes: string, them = 'them') =>
    `content/articles/bridge.md:${line}:1  warning: Since the review of ${today}, ${quotes}. Look at ${them} again: npm run readout -- review content/articles/bridge.md  review-outdated\n`;
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
      stderr: outdated(
        8,
        '1 quote is new or other than then: “We open the bridge on Tuesday,” (line 8)',
        'it',
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
        9,
        '2 quotes are new or other than then: “We open the bridge tomorrow,” (line 9), “And who has paid for it?” (line 11)',
      ),
    );
    expect(await reviewed(folder)).toBeNull();
  });
});

describe('what is accepted at once', () => {
  const accept = (folder: string, ...args: string[]) =>
    runCommand(folder, ['review', '--accept-all', ...args]);
  const today = new Date().toISOString().slice(0, 10);

  test('is no list that is asked for', async () => {
    const folder = paper();
    const before = read(folder);
    expect((await accept(folder, '--json', '--by', 'Jo March')).stderr).toBe(
      'readout: --json only lists what there is to review, and --accept-all writes that it was checked: take one of the two. Nothing was written.\n',
    );
    expect(read(folder)).toBe(before);
  });

  test('is not every article in the name that git has', async () => {
    const folder = paper();
    expect(await accept(folder)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'readout: --accept-all says of every article, in your name, that its quotes were checked. Name the articles, or say in whose name with --by "Your Name". Nothing was written.\n',
    });
    expect(read(folder)).toBe(ARTICLE);
  });

  test('is told, and what of it is open or doubtful', async () => {
    const folder = paper();
    const file = path.join(folder, 'content/articles/bridge.md');
    writeFileSync(file, ARTICLE.replace('\n“And', '\nThe council met.\n\n“And'));
    expect((await accept(folder, '--by', 'Jo March')).stdout).toBe(
      'content/articles/bridge.md: says in the name of Jo March that 2 quotes were checked; open or doubtful:\n  line 11, nobody is named: “And who has paid for it?”\n1 article reviewed by Jo March\n',
    );
  });

  test('leaves a review that somebody has finished', async () => {
    const folder = paper();
    await accept(folder, '--by', 'Jo March');
    const before = read(folder);
    expect((await accept(folder, '--by', 'Ann Other')).stdout).toBe(
      '0 articles reviewed by Ann Other; 1 reviewed before stays as it is\n',
    );
    expect(read(folder)).toBe(before);
  });

  test('tells whose review it takes the place of where the article has changed', async () => {
    const folder = paper();
    await accept(folder, '--by', 'Jo March');
    const file = path.join(folder, 'content/articles/bridge.md');
    writeFileSync(file, read(folder).replace('has paid', 'will pay'));
    expect((await accept(folder, '--by', 'Ann Other')).stdout).toContain(
      `that 2 quotes were checked, in place of Jo March on ${today}\n1 article reviewed by Ann Other\n`,
    );
  });
});

test('the data tell which quotes have changed since the review, and are not checked', async () => {
  const folder = paper();
  await runCommand(folder, ['review', '--accept-all', '--by', 'Jo March']);
  const article = async () => {
    const read = readArticle(
      'content/articles/bridge.md',
      readContext(folder, settings, readPeople(folder).people),
    );
    return read.article?.article;
  };
  expect(await article()).not.toHaveProperty('outdatedReview');
  const file = path.join(folder, 'content/articles/bridge.md');
  writeFileSync(file, read(folder).replace('has paid', 'will pay'));
  const changed = await article();
  const quote = changed?.sections[0]?.paragraphs[1]?.quotes[0];
  expect(quote?.text).toBe('“And who will pay for it?”');
  expect(changed).toMatchObject({
    reviewed: null,
    outdatedReview: { by: 'Jo March', quotes: [quote?.id] },
  });
});

test('what stands in quotation marks and counts as no quote is told apart', async () => {
  const folder = paper();
  writeFileSync(
    path.join(folder, 'content/articles/bridge.md'),
    ARTICLE.replace('“And', '<!-- speaker: none -->\n“And'),
  );
  expect((await runCommand(folder, ['review'])).stdout).toBe(
    'content/articles/bridge.md: not reviewed, 1 quote and 1 in quotation marks that nobody says\n',
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
