import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { type CommandProcess, startCommandProcess } from '../cli/command-process.ts';
import { copyProject, type ProjectCopy, runProgram } from './project-copy.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
import { readout } from './src/integration.ts';

export default defineConfig({
  site: 'https://readout.example',
  base: '/paper/',
  integrations: [readout({ title: 'The Harbour Post', timeZone: 'Europe/Berlin', cards: false })],
});
`;
const TEXT =
  '“Marigold lanterns hang on every quay,” said Zoe Quill, the mayor.\n\nNobody had asked for them.\n';
const article = (fields: string, text = TEXT) =>
  `---\nheadline: Lanterns for the harbour\n${fields}\n---\n${text}`;
const FERRY = '---\nheadline: The ferry stops\npublished: 2025-03-01\n---\nThe ferry stopped on Friday.\n';

let project: ProjectCopy;
let home: string;
let commands: CommandProcess;

test.beforeAll(async () => {
  project = copyProject();
  commands = startCommandProcess();
  writeFileSync(path.join(project.folder, 'astro.config.ts'), CONFIG);
  project.write('ferry', FERRY);
  home = await serveSite(
    { folder: path.join(project.folder, 'dist'), base: '/paper/' },
    { host: '127.0.0.1', port: 0 },
  );
});

test.afterAll(() => {
  commands.end();
  project.remove();
});

const build = () => runProgram(project.folder, ['src/cli/readout.ts', 'build']);
const links = async (...args: string[]) =>
  expect(await commands.run(project.folder, ['links', ...args])).toMatchObject({ code: 0 });

/** What a reader finds of the article who follows a link to one of its paragraphs at an address. */
async function at(page: Page, address: string, id: string): Promise<string> {
  const response = await page.goto(`${home}articles/${address}/?from=mail#${id}`);
  if (response?.status() === 404) return 'nothing';
  await page.waitForURL(/articles\/[^/]+\/\?from=mail#p-/);
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const slug = new URL(page.url()).pathname.split('/').at(-2);
  if (heading.includes('withdrawn')) {
    expect(await page.content()).not.toMatch(/lanterns (?:for|hang)|marigold/i);
    return `${slug}: ${(await page.locator('.lede').textContent())?.trim()}`;
  }
  expect(await page.locator(`#${id}`).count()).toBe(1);
  return `${slug}: ${heading}`;
}

/** Where else the site knows of it. */
async function elsewhere(page: Page) {
  const text = async (file: string) => (await page.request.get(home + file)).text();
  const mentions = async (file: string) => /lantern|marigold/i.test(await text(file));
  await page.goto(`${home}quotes/?q=marigold`);
  await expect(page.getByRole('status').first()).toHaveText(/\d|nothing/i);
  const found = await page.locator('main').getByRole('link', { name: 'Lanterns for the harbour' }).count();
  return {
    feedId: /<id>[^<]*\/articles\/(lanterns[^<]*)\/<\/id>/.exec(await text('feed.xml'))?.[1] ?? null,
    jsonFeed: await mentions('feed.json'),
    sitemap: [...(await text('sitemap-1.xml')).matchAll(/articles\/(lanterns[^/]*)\/</g)].map(
      ([, slug]) => slug,
    ),
    speaker: /Zoe Quill/.test(await text('speakers/')),
    csv: await mentions('quotes.csv'),
    homePage: await mentions(''),
    search: found > 0,
  };
}

const NOWHERE = {
  feedId: null,
  jsonFeed: false,
  sitemap: [],
  speaker: false,
  csv: false,
  homePage: false,
  search: false,
};
const everywhere = (slug: string) => ({
  feedId: 'lanterns',
  jsonFeed: true,
  sitemap: [slug],
  speaker: true,
  csv: true,
  homePage: true,
  search: true,
});

test('an article is a draft, waits, is published, corrected, renamed, withdrawn and restored', async ({
  page,
}) => {
  const save = (fields: string, text = TEXT) => project.write('lanterns', article(fields, text));
  const speakers = path.join(project.folder, 'content/speakers');
  const ledger = (slug: string) => path.join(project.folder, `content/permalinks/${slug}.json`);
  mkdirSync(speakers, { recursive: true });
  writeFileSync(path.join(speakers, 'zoe-quill.yml'), 'name: Zoe Quill\n');
  const someId = 'p-0000000000';

  await test.step('a draft', async () => {
    save('published: 2025-03-18\ndraft: true');
    await build();
    expect(await at(page, 'lanterns', someId)).toBe('nothing');
    expect(await elsewhere(page)).toEqual(NOWHERE);
  });

  await test.step('scheduled', async () => {
    save('published: 2099-03-18');
    await build();
    expect(await at(page, 'lanterns', someId)).toBe('nothing');
    expect(await elsewhere(page)).toEqual(NOWHERE);
    expect(existsSync(ledger('lanterns'))).toBe(false);
  });

  await test.step('published', async () => {
    save('published: 2025-03-18T23:30:00-05:00');
    await build();
  });
  const id = /"id":"(p-[^"]+)"/.exec(readFileSync(ledger('lanterns'), 'utf8'))?.[1] ?? '';
  expect(await at(page, 'lanterns', id)).toBe('lanterns: Lanterns for the harbour');
  await expect(page.locator('header time').first()).toHaveText('March 18, 2025');
  expect(await elsewhere(page)).toEqual(everywhere('lanterns'));

  await test.step('corrected', async () => {
    const correction =
      'updated: 2025-03-19\ncorrections: [{date: 2025-03-19, text: "Most quays, not every quay."}]';
    save(`published: 2025-03-18T23:30:00-05:00\n${correction}`, TEXT.replace('every quay', 'most quays'));
    await build();
    expect(await at(page, 'lanterns', id)).toBe('lanterns: Lanterns for the harbour');
    await expect(page.locator(`#${id}`)).toContainText('most quays');
    expect(await elsewhere(page)).toEqual(everywhere('lanterns'));
  });

  await test.step('renamed', async () => {
    await links('rename', 'lanterns', 'lanterns-lit');
    await build();
    expect(await at(page, 'lanterns', id)).toBe('lanterns-lit: Lanterns for the harbour');
    expect(await at(page, 'lanterns-lit', id)).toBe('lanterns-lit: Lanterns for the harbour');
    expect(await elsewhere(page)).toEqual(everywhere('lanterns-lit'));
    // Programs find the data at the old address, too, and in it the new one.
    for (const file of ['lanterns.json', 'lanterns/citation.bib']) {
      expect(await (await page.request.get(`${home}articles/${file}`)).text()).toContain('/lanterns-lit/');
    }
    expect(await (await page.request.get(`${home}_redirects`)).text()).toContain(
      '/paper/articles/lanterns/* /paper/articles/lanterns-lit/:splat 301\n',
    );
  });

  await test.step('withdrawn', async () => {
    await links('withdraw', 'lanterns-lit', '--reason', 'The mayor was not asked.');
    // Whoever deletes the file, too, is not told that it is missing.
    const file = path.join(project.folder, 'content/articles/lanterns-lit.md');
    const markdown = readFileSync(file, 'utf8');
    rmSync(file);
    await build();
    const told = /^lanterns-lit: On .+: The mayor was not asked\.$/;
    expect(await at(page, 'lanterns', id)).toMatch(told);
    expect(await at(page, 'lanterns-lit', id)).toMatch(told);
    expect((await page.request.get(`${home}articles/lanterns-lit.json`)).status()).toBe(404);
    expect(await elsewhere(page)).toEqual({ ...NOWHERE, speaker: true });
    project.write('lanterns-lit', markdown);
  });

  await test.step('restored', async () => {
    await links('restore', 'lanterns-lit');
    await build();
    expect(await at(page, 'lanterns', id)).toBe('lanterns-lit: Lanterns for the harbour');
    expect(await elsewhere(page)).toEqual(everywhere('lanterns-lit'));
  });
});
