import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentProject as project } from './content-project.ts';
import { runReadout } from './run-readout.ts';

const front = '---\nheadline: Mill closes\npublished: 2025-03-18\n---\n\n';

test('content with errors builds nothing: every error is named, the last site and the ledgers stay', async () => {
  const folder = project({
    'content/articles/mill.md': `${front}The mill closed.\n`,
    'content/articles/pond.md': 'No front matter.\n\n<b>x</b>\n',
    'content/articles/well.md': `${front}<!-- sektion: news -->\n`,
    'dist/index.html': 'the last good page',
  });
  const { code, stdout, stderr } = await runReadout(folder, ['build']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  for (const rule of ['front-matter', 'raw-html', 'comment-key']) expect(stderr).toContain(rule);
  expect(stderr).toMatch(/content\/articles\/pond\.md[\s\S]*content\/articles\/well\.md/);
  expect(readdirSync(path.join(folder, 'dist'))).toEqual(['index.html']);
  expect(existsSync(path.join(folder, 'content/permalinks'))).toBe(false);
});

test('only a build that succeeds saves ledgers, and a frozen one never does', async () => {
  const folder = project({ 'content/articles/mill.md': `${front}The mill closed.\n` });
  const ledger = path.join(folder, 'content/permalinks/mill.json');
  const frozen = await runReadout(folder, ['build', '--frozen']);
  expect({ code: frozen.code, saved: existsSync(ledger) }).toEqual({ code: 1, saved: false });

  const built = await runReadout(folder, ['build']);
  expect(built.code).toBe(0);
  expect(built.stdout).toMatch(
    /^1 page in dist, built in [\d.]+ s\ncontent\/permalinks\/mill\.json saved; commit it with its article\n$/,
  );
  const saved = readFileSync(ledger, 'utf8');

  writeFileSync(
    path.join(folder, 'content/articles/mill.md'),
    `${front}The mill closed.\n\nThe pond dried up.\n`,
  );
  const inCi = await runReadout(folder, ['build'], { CI: 'true' });
  expect({ code: inCi.code, stdout: inCi.stdout }).toEqual({ code: 1, stdout: '' });
  expect(inCi.stderr).toContain('run `npm run readout -- links update` and commit');
  expect(inCi.stderr).toContain('The pond dried up.');
  expect(readFileSync(ledger, 'utf8')).toBe(saved);

  expect((await runReadout(folder, ['build'])).code).toBe(0);
  expect(readFileSync(ledger, 'utf8')).not.toBe(saved);
});

test('drafts are left out, and the build says how many', async () => {
  const folder = project({
    'content/articles/mill.md': `${front}The mill closed.\n`,
    'content/articles/pond.md': `${front.replace('published', 'draft: true\npublished')}The pond dried up.\n`,
  });
  const { code, stdout } = await runReadout(folder, ['build']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 draft left out\n1 page in dist, built in /);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toContain('<p>1</p>');
});

test('a good site gives way to one without an article only where that is asked for', async () => {
  const folder = project({ 'content/articles/.keep': '', 'dist/index.html': 'the last good page' });
  const refused = await runReadout(folder, ['build']);
  expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' });
  expect(refused.stderr).toContain(
    '\nreadout: There is no article to publish: expected Markdown files in content/articles that are no drafts. The last site stands as it was; to publish one without articles, add --allow-empty.\n',
  );
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good page');
  expect((await runReadout(folder, ['build', '--allow-empty'])).code).toBe(0);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toContain('<p>0</p>');
});
