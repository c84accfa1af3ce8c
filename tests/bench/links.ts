import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../src/cli/gates/launch-options.ts';
import { readRevisions } from '../../src/cli/read-revisions.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { copyProject, runProgram } from '../browser/project-copy.ts';

// npm run bench:links -- --revisions DIR [--alone]
// What a reader sees in Chromium, with script and without, who follows the links of earlier editions: each is taken as one copies it
// from the page of the edition that first had its paragraph, and opened on the page of the last. `--alone`: no ledger is kept.

/** A history of an article, in a folder: `000.md`, `001.md`, …, and `gold.json`. */
interface History {
  slug: string;
  revisions: string[][];
  /** By edition, the paragraphs that are first published in it, and where each of its paragraphs stands in the last: none when it is gone. */
  gold: { first: number[][]; final: (number | number[] | null)[][]; either: number[][] };
}

interface Link {
  history: History;
  address: string;
  text: string;
  /** Where it leads rightly; none when it is gone. */
  wanted: number[];
  isDoubtful: boolean;
}

/** What a reader has before them: the number of the paragraph that is shown, and what is said of it. */
interface Landing {
  index: number | null;
  text: string;
  said: string;
}

const { revisions, alone } = parseArgs({
  options: { revisions: { type: 'string' }, alone: { type: 'boolean' } },
}).values;
if (revisions === undefined) {
  console.error('usage: npm run bench:links -- --revisions DIR [--alone]');
  process.exit(2);
}

const histories = await Promise.all(
  readdirSync(revisions).map(async (slug): Promise<History> => {
    const folder = path.join(revisions, slug);
    const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as History['gold'];
    return { slug, revisions: await readRevisions(folder), gold };
  }),
);
const project = copyProject();
const site = { folder: path.join(project.folder, 'dist'), base: '/' };
const home = await serveSite(site, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch(await launchOptions());
const links: Link[] = [];
const last = Math.max(...histories.map((history) => history.revisions.length)) - 1;
for (let edition = 0; edition <= last; edition++) {
  for (const { slug, revisions } of histories) {
    const paragraphs = revisions[edition];
    if (paragraphs) project.write(slug, markdownOf(slug, paragraphs));
  }
  if (alone) rmSync(path.join(project.folder, 'content/permalinks'), { recursive: true, force: true });
  await runProgram(project.folder, ['src/cli/readout.ts', 'build']);
  for (const history of histories) {
    if (edition < history.revisions.length - 1) links.push(...(await linksOf(history, edition)));
  }
}
for (const javaScriptEnabled of [true, false]) await print(javaScriptEnabled);
await browser.close();
project.remove();
process.exit();

function markdownOf(slug: string, paragraphs: readonly string[]): string {
  return `---\nheadline: ${slug}\npublished: 2024-05-07\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** The links to the paragraphs that an edition is the first to have. */
async function linksOf(history: History, edition: number): Promise<Link[]> {
  const page = await browser.newPage({ baseURL: home });
  await page.goto(`articles/${history.slug}/`);
  const copied = await page.evaluate(async () => {
    await customElements.whenDefined('permalink-copy');
    const addresses: string[] = [];
    for (const link of document.querySelectorAll<HTMLElement>('a.permalink')) {
      await new Promise<void>((resolve) => {
        navigator.clipboard.write = async ([item]) => {
          addresses.push((await (await item?.getType('text/plain'))?.text()) ?? '');
          resolve();
        };
        link.click();
      });
    }
    return addresses.map((address) => new URL(address).search + new URL(address).hash);
  });
  await page.close();
  const texts = history.revisions[edition] ?? [];
  if (copied.length !== texts.length)
    throw new Error(`${history.slug}: ${copied.length} links, ${texts.length} texts`);
  return (history.gold.first[edition] ?? []).map((index) => ({
    history,
    address: `articles/${history.slug}/${copied[index]}`,
    text: texts[index] ?? '',
    wanted: [history.gold.final[edition]?.[index] ?? []].flat(),
    isDoubtful: history.gold.either[edition]?.includes(index) ?? false,
  }));
}

async function print(javaScriptEnabled: boolean): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: home });
  const page = await context.newPage();
  console.log(`\n${javaScriptEnabled ? 'With' : 'Without'} script`);
  console.log('history'.padEnd(46), ' links right  gone  lost wrong silent  what is said, how often');
  const sum = [0, 0, 0, 0, 0, 0];
  for (const history of histories) {
    const own = links.filter((link) => link.history === history);
    const said = new Map<string, number>();
    const counts = [own.length, 0, 0, 0, 0, 0];
    for (const link of own) {
      const landing = await follow(page, link.address);
      const column = verdict(link, landing);
      counts[column] = (counts[column] ?? 0) + 1;
      if (isSilent(link, landing, javaScriptEnabled)) counts[5] = (counts[5] ?? 0) + 1;
      const what = landing.said || '(nothing)';
      said.set(what, (said.get(what) ?? 0) + 1);
    }
    counts.forEach((count, i) => {
      sum[i] = (sum[i] ?? 0) + count;
    });
    const words = [...said].map(([what, times]) => `${times} × ${what}`).join('; ');
    console.log(history.slug.padEnd(46), ...counts.map((count) => String(count).padStart(5)), ` ${words}`);
  }
  console.log('in all'.padEnd(46), ...sum.map((count) => String(count).padStart(5)));
  await context.close();
}

async function follow(page: Page, address: string): Promise<Landing> {
  await page.goto('about:blank');
  await page.goto(address);
  return page.evaluate(() => {
    const target = document.querySelector('[data-followed]') ?? document.querySelector(':target');
    const gone = target?.closest<HTMLElement>('.tombstone');
    const notice = document.querySelector('.link-notice strong')?.textContent ?? '';
    const alias = target?.matches('.alias') ? ((target as HTMLElement).dataset['said'] ?? '') : '';
    if (gone) return { index: null, text: '', said: gone.querySelector('p')?.textContent ?? '' };
    const paragraph = (target?.closest('.block') ?? target)?.querySelector('[data-paragraph]') ?? target;
    const index = [...document.querySelectorAll('[data-paragraph]')].indexOf(paragraph as Element);
    return { index: index < 0 ? null : index, text: paragraph?.textContent ?? '', said: notice || alias };
  });
}

/** The column it counts in: right, rightly gone, lost, wrong. */
function verdict({ wanted, isDoubtful }: Link, { index }: Landing): 1 | 2 | 3 | 4 {
  if (index === null) return wanted.length === 0 || isDoubtful ? 2 : 3;
  return wanted.includes(index) ? 1 : 4;
}

/** Whether a reader is not told of words that are no longer those that the link was made for, or that nothing is found. */
function isSilent({ text }: Link, landing: Landing, scripted: boolean): boolean {
  if (landing.said !== '') return false;
  // Without script a page can tell of what is gone or joined, not of what has been reworded since.
  return landing.index === null || (scripted && landing.text.trim() !== text.trim());
}
