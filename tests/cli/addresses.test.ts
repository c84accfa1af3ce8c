import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './run-readout.ts';

const ARTICLE =
  '---\nheadline: A treaty is signed\npublished: 2025-03-18\n---\n“It is signed,” Ada Finch said.\n';
const BOOK = 'content/addresses.yml';

/** A site whose article “treaty” was published, and “well”, which was not. */
async function site(): Promise<string> {
  const folder = temporaryFolder({
    'content/articles/2025/treaty.md': ARTICLE,
    'content/annotations/treaty.json': '[]',
    'content/speakers/ada-finch.yml': 'name: Ada Finch\n',
  });
  await runCommand(folder, ['links', 'update']);
  return folder;
}

const at = (folder: string, file: string) => path.join(folder, file);
const bookOf = (folder: string) => parse(readFileSync(at(folder, BOOK), 'utf8'));
const links = (folder: string, ...args: string[]) => runCommand(folder, ['links', ...args]);

test('an article that is not there any more is told with both ways out', async () => {
  const folder = await site();
  renameSync(at(folder, 'content/articles/2025/treaty.md'), at(folder, 'content/articles/2025/peace.md'));
  renameSync(at(folder, 'content/annotations/treaty.json'), at(folder, 'content/annotations/peace.json'));
  const { code, stderr } = await runCommand(folder, ['check']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'content/permalinks/treaty.json:1:1  The article “treaty”, whose permalinks these are, is not there. If it has another name now: `npm run readout -- links rename treaty peace`. If it was taken down: `npm run readout -- links withdraw treaty --reason "…"`.  ledger-article\n',
  });
  expect(await links(folder, 'rename', 'treaty', 'peace')).toEqual({
    code: 0,
    stdout: `“treaty” is called “peace” now; ${BOOK} written. Build, and commit what has changed in content/\n`,
    stderr: '',
  });
  expect((await runCommand(folder, ['check'])).code).toBe(0);
  expect((await links(folder, 'status')).stdout).toBe('1 article, all ledgers up to date\n');
});

test('an article that was published and is a draft again is told of, and held back', async () => {
  const folder = await site();
  const file = at(folder, 'content/articles/2025/treaty.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\ndraft: true\n'));
  expect(await runCommand(folder, ['check'])).toMatchObject({
    code: 0,
    stderr:
      'content/articles/2025/treaty.md:1:1  warning: “treaty” has been published, and is held back now: its address leads nowhere meanwhile. Publish it again, or tell readers why it is gone: `npm run readout -- links withdraw treaty --reason "…"`.  ledger-article\n',
  });
  await links(folder, 'withdraw', 'treaty', '--reason', 'The envoy was not asked.');
  expect(await runCommand(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
});

test('an article is renamed with all that lies beside it, and back', async () => {
  const folder = await site();
  const ledger = readFileSync(at(folder, 'content/permalinks/treaty.json'), 'utf8');
  await links(folder, 'rename', 'treaty', 'peace');
  expect(existsSync(at(folder, 'content/articles/2025/peace.md'))).toBe(true);
  expect(existsSync(at(folder, 'content/annotations/peace.json'))).toBe(true);
  expect(readFileSync(at(folder, 'content/permalinks/peace.json'), 'utf8')).toBe(ledger);
  expect(existsSync(at(folder, 'content/permalinks/treaty.json'))).toBe(false);
  await links(folder, 'rename', 'peace', 'peace-at-last');
  expect(bookOf(folder).articles).toEqual({ 'peace-at-last': { formerly: ['treaty', 'peace'] } });
  await links(folder, 'rename', 'peace-at-last', 'treaty');
  expect(bookOf(folder).articles).toEqual({ treaty: { formerly: ['treaty', 'peace', 'peace-at-last'] } });
  expect((await runCommand(folder, ['check'])).code).toBe(0);
});

test('an article that is deleted is withdrawn, erased, and restored when its file is back', async () => {
  const folder = await site();
  const file = at(folder, 'content/articles/2025/treaty.md');
  renameSync(file, `${file}.away`);
  rmSync(at(folder, 'content/annotations/treaty.json'));
  const withdrawn = await links(folder, 'withdraw', 'treaty', '--reason', 'It was never signed.', '--erase');
  expect(withdrawn).toMatchObject({
    code: 0,
    stdout: `“treaty” is withdrawn; ${BOOK} written. Build, and commit what has changed in content/\n`,
  });
  expect(bookOf(folder).articles.treaty.withdrawn).toEqual({
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    reason: 'It was never signed.',
  });
  expect(readFileSync(at(folder, 'content/permalinks/treaty.json'), 'utf8')).not.toMatch(/"words":"[^"]/);
  expect((await runCommand(folder, ['check'])).code).toBe(0);
  expect((await links(folder, 'restore', 'treaty')).stderr).toBe(
    `${BOOK}:1:1  The file of the article “treaty” is not there; put it back first  address-book\n`,
  );
  renameSync(`${file}.away`, file);
  expect((await links(folder, 'restore', 'treaty')).code).toBe(0);
  expect(bookOf(folder).articles).toEqual({});
  expect((await runCommand(folder, ['check'])).code).toBe(0);
});

test('a speaker is renamed, withdrawn and restored', async () => {
  const folder = await site();
  expect((await links(folder, 'rename', 'ada-finch', 'ada-m-finch')).code).toBe(0);
  expect(existsSync(at(folder, 'content/speakers/ada-m-finch.yml'))).toBe(true);
  expect((await links(folder, 'withdraw', 'ada-m-finch', '--reason', 'She asked for it.')).code).toBe(0);
  expect(bookOf(folder).speakers['ada-m-finch']).toMatchObject({
    formerly: ['ada-finch'],
    withdrawn: { reason: 'She asked for it.' },
  });
  expect((await links(folder, 'restore', 'ada-m-finch')).code).toBe(0);
  expect(bookOf(folder).speakers).toEqual({ 'ada-m-finch': { formerly: ['ada-finch'] } });
});

test('a speaker whose page was published and whose file is gone is told with both ways out', async () => {
  const folder = await site();
  const file = at(folder, 'content/speakers/ada-finch.yml');
  const renamed = at(folder, 'content/speakers/ada-m-finch.yml');
  renameSync(file, renamed);
  const told = (name: string) =>
    `content/permalinks/speakers.yml:3:5  The speaker “ada-finch”, whose page was published, is not there. If the file has another name now: \`npm run readout -- links rename ada-finch ${name}\`. If the page was taken down: \`npm run readout -- links withdraw ada-finch --reason "…"\`.  ledger-speaker\n`;
  expect(await runCommand(folder, ['check'])).toMatchObject({ code: 1, stderr: told('ada-m-finch') });
  expect((await links(folder, 'rename', 'ada-finch', 'ada-m-finch')).code).toBe(0);
  expect(await runCommand(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });

  expect((await links(folder, 'update')).stdout).toBe('content/permalinks/speakers.yml written\n');
  rmSync(renamed);
  rmSync(at(folder, BOOK));
  expect((await runCommand(folder, ['check'])).stderr).toContain('“ada-m-finch”, whose page was published');
  expect((await links(folder, 'withdraw', 'ada-m-finch', '--reason', 'She asked for it.')).code).toBe(0);
  expect((await runCommand(folder, ['check'])).stderr).toBe(told('NEW-NAME'));
});

test('what two branches have noted of speakers’ pages is joined', async () => {
  const folder = await site();
  const pages = at(folder, 'content/permalinks/speakers.yml');
  const [heading = ''] = readFileSync(pages, 'utf8').split('\n');
  const sides = '<<<<<<< HEAD\n  - mo-reed\n=======\n  - ada-finch\n>>>>>>> other\n';
  writeFileSync(pages, `${heading}\nspeakers:\n${sides}`);
  expect((await runCommand(folder, ['check'])).stderr).toContain('conflict-marker');
  expect((await links(folder, 'update')).stdout).toBe('content/permalinks/speakers.yml joined\n');
  expect(readFileSync(pages, 'utf8')).toBe(`${heading}\nspeakers:\n  - ada-finch\n  - mo-reed\n`);
});

test.each([
  [
    ['rename', 'treaty', 'The Treaty'],
    '“The Treaty” makes no readable URL; use lower-case letters, digits and hyphens',
  ],
  [['rename', 'traety', 'peace'], 'There is neither article “traety” nor article “peace”; check the names'],
  [
    ['withdraw', 'well', '--reason', 'No.'],
    'No build has published the article “well”; set `draft: true`, or delete its file',
  ],
  [['withdraw', 'treaty', '--reason', ' '], 'The reason is empty; tell readers why in a sentence'],
  [['restore', 'treaty'], 'The article “treaty” is not withdrawn: nothing to do'],
])('links %s is refused with a reason', async (args, reason) => {
  const folder = await site();
  const { code, stderr } = await links(folder, ...args);
  expect(code).toBe(1);
  expect(stderr).toContain(`  ${reason}  address-book\n`);
  expect(existsSync(at(folder, BOOK))).toBe(false);
});

test('a new article can’t take the name that another one had', async () => {
  const folder = await site();
  await links(folder, 'rename', 'treaty', 'peace');
  writeFileSync(at(folder, 'content/articles/treaty.md'), ARTICLE);
  expect((await runCommand(folder, ['check'])).stderr).toBe(
    'content/articles/treaty.md:1:1  The address of the article “treaty” leads to “peace”, which was called so before; give the new one another file name.  address-book\n',
  );
});
