import { execFile } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../bench/seeded-random.ts';
import { runReadout, sharedFolder, temporaryFolder, writeFiles } from './run-readout.ts';
import { bytesOf, wholeProject } from './whole-project.ts';

/** A site that was built, built again with another page, and built again after edits, then over an earlier one. Each test leaves it so. */
const folder = sharedFolder();
/** The same content, built once. */
const afresh = sharedFolder();
/** Pages as they stood in the site when there was another one, by their paths. */
let linking: Record<string, string>;
/** The pages that waited for the build after the edits, and those that it left in the site or for the next one. */
let made: { before: string[]; after: string[] };
/** What the build after the edits said. */
let said: string;
/** The article that the edits left alone. */
let kept: string;

beforeAll(async () => {
  wholeProject(6, 1, folder);
  writeFiles(folder, {
    'content/articles/markup.md':
      '---\nheadline: 5 < 6 & "so" on\npublished: 2024-05-06\n---\n\n“It is </textarea\\> & \\< 6 &amp;lt; $& $1,” Mayor Ada Finch said.\n',
    'public/articles/markup.json': '{"from":"the owner"}',
  });
  await builds(folder);
  writeFiles(folder, {
    'content/pages/imprint.md': '---\ntitle: Imprint\nnav: true\n---\n\nPrinted at the harbour.\n',
  });
  await builds(folder);
  linking = bytesOf(path.join(folder, 'dist'));
  kept = edit(seededRandom(7));
  copyProject(folder, afresh);
  const before = pagesMade(folder, ['.astro/dist.previous', '.astro/cache/dist']);
  said = await builds(folder);
  made = { before, after: pagesMade(folder, ['dist', '.astro/cache/dist']) };
  await builds(afresh);
});

test('a page that the owner adds is linked at the top of the pages that would else stay as they are', () => {
  const pages = Object.keys(linking).filter((file) => /^(?:articles\/[^/]+|quotes)\/index\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(7);
  for (const page of pages) expect(linking[page], page).toContain('href="/imprint/"');
});

test('a build after edits makes only what has changed', () => {
  const same = made.after.filter((file) => made.before.includes(file));
  expect(same).toContainEqual(expect.stringMatching(`^articles/${kept}/index.html `));
  expect(same).toContainEqual(expect.stringMatching(/^speakers\/[^/]+\/index.html /));
  for (const ending of ['.json', '.md', '/annotations.jsonld', '/citation.bib', '/citation.json'])
    expect(same).toContainEqual(expect.stringMatching(`^articles/${kept}${ending} `));
});

test('a build after edits gives byte for byte what a first build gives', () => {
  expect(different(folder, afresh, 'dist')).toEqual([]);
  expect(different(folder, afresh, 'content')).toEqual([]);
});

test('a file of the owner’s stands where an article’s data would, however often the site is built, and this is said', () => {
  expect(said.split('\n')).toContain(
    'public/articles/markup.json is published in place of the data of the article markup.',
  );
  for (const site of [folder, afresh])
    expect(readFileSync(path.join(site, 'dist/articles/markup.json'), 'utf8')).toBe('{"from":"the owner"}');
});

test('whoever has written into the site since, or a disk into what waits for the next one, has it mended', async () => {
  const [page = ''] = globSync('articles/*/index.html', { cwd: path.join(folder, 'dist') });
  for (const site of ['dist', '.astro/dist.previous', '.astro/cache/dist'])
    for (const file of [page, `articles/${kept}.json`, `articles/${kept}/citation.bib`])
      writeFileSync(path.join(folder, site, file), '');
  await builds(folder);
  expect(different(folder, afresh, 'dist')).toEqual([]);
});

test('a build made another way leaves nothing in the next: scripts and pages are those of a published site', async () => {
  await builds(folder, { NODE_ENV: 'development' });
  await builds(folder);
  expect(different(folder, afresh, 'dist')).toEqual([]);
});

test('the site is byte for byte what Astro makes without help', async () => {
  const plain = temporaryFolder();
  copyProject(afresh, plain);
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: plain,
    env: { ...process.env, NODE_ENV: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(different(afresh, plain, 'dist')).toEqual([]);
});

/** Returns what it says. */
async function builds(project: string, env: NodeJS.ProcessEnv = { NODE_ENV: undefined }): Promise<string> {
  const { code, stdout, stderr } = await runReadout(project, ['build'], env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** Changes one of the articles in folders, adds one and removes one. Returns the slug of one that stays as it is. */
function edit(random: () => number): string {
  const articles = globSync('content/articles/*/**/*.md', { cwd: folder }).sort();
  const shuffled = articles.map((file) => path.join(folder, file)).toSorted(() => random() - 0.5);
  const [changed = '', removed = '', kept = ''] = shuffled;
  const text = readFileSync(changed, 'utf8');
  const paragraphs = text.split('\n\n');
  // The second paragraph bears the mark of a note.
  const at = 3 + Math.floor(random() * 9);
  paragraphs.splice(at, 1, `Nothing was decided about the ${Math.floor(random() * 100)} lamps.`);
  writeFileSync(changed, paragraphs.join('\n\n'));
  writeFileSync(
    path.join(path.dirname(kept), `added-${Math.floor(random() * 1000)}.md`),
    text.replace(/^headline: /m, 'headline: Again, '),
  );
  rmSync(removed);
  // A ledger without its article would be told.
  rmSync(path.join(folder, 'content/permalinks', `${path.basename(removed, '.md')}.json`), { force: true });
  return path.basename(kept, '.md');
}

/** The pages below some folders, each with when it was made. */
function pagesMade(folder: string, sites: readonly string[]): string[] {
  return sites.flatMap((site) => {
    const cwd = path.join(folder, site);
    return globSync('**/*', { cwd }).map((file) => `${file} ${statSync(path.join(cwd, file)).mtimeMs}`);
  });
}

/** Copies a project as it would be checked out anew: without what builds have left. */
function copyProject(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !['.astro', 'dist'].includes(path.relative(from, source)),
  });
}

/** The files that two folders don't have in common. */
function different(one: string, other: string, folder: string): string[] {
  const first = bytesOf(path.join(one, folder));
  const second = bytesOf(path.join(other, folder));
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (file) => first[file] !== second[file],
  );
}
