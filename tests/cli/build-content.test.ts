import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { astroProject } from './astro-project.ts';
import { runReadout } from './run-readout.ts';

const SOURCE = path.resolve(import.meta.dirname, '../../src');

/** The folders that draw pages: one small page stands for them. */
const DRAWING = ['client', 'components', 'layouts', 'pages', 'styles'];

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
  expect(inCi.stderr).toContain('run `npx readout links update` and commit');
  expect(inCi.stderr).toContain('The pond dried up.');
  expect(readFileSync(ledger, 'utf8')).toBe(saved);

  expect((await runReadout(folder, ['build'])).code).toBe(0);
  expect(readFileSync(ledger, 'utf8')).not.toBe(saved);
});

/** The real way from content to the store, with a page that only counts the articles. */
function project(content: Readonly<Record<string, string>>): string {
  const page =
    "---\nimport { getCollection } from 'astro:content';\nconst articles = await getCollection('articles');\n---\n<p>{articles.length}</p>\n";
  const folder = astroProject({ ...content, 'src/pages/index.astro': page });
  for (const name of readdirSync(SOURCE).filter((entry) => !DRAWING.includes(entry))) {
    cpSync(path.join(SOURCE, name), path.join(folder, 'src', name), { recursive: true });
  }
  return folder;
}
