import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { linkVersions } from '../../src/permalinks/link-versions.ts';
import type { Article } from '../../src/schema/article.ts';
import { startCommandProcess } from '../cli/command-process.ts';
import { copyProject, runProgram } from './project-copy.ts';

export const PIER = 'The old pier at Little Quay was sold to the town for a single crown on Monday.';
export const LAMP =
  '“I have trimmed this lamp for forty years, and nobody is going to trim it better,” keeper Asta Lind said.';
export const ROPE = 'A rope maker from Stora has taken the lease of the boathouse for nine years.';
export const SHED = 'The net sheds behind it stay empty until the fire brigade has looked at their chimneys.';
export const GULLS = 'Visitors are asked not to feed the gulls, which have learned to open lunch boxes.';
export const GONE = 'A brass band played on the slipway while the mayor searched for his spectacles.';
const ORIGINAL = [PIER, LAMP, ROPE, GONE, SHED, GULLS];
const REWORDED = PIER.replace('a single crown', 'two crowns').replace('on Monday', 'on Tuesday');
export const CORRECTED = [REWORDED, LAMP, `${ROPE} ${SHED}`, GULLS];

/** What the readers of the first edition had before them, and those of the second have: it alone is built. */
export interface Editions {
  address: string;
  /** The paragraphs of the first edition, by their place, with the `?v=` of their links. */
  first: { id: string; text: string; v: string }[];
  second: { id: string; text: string }[];
}

/** Gives the two editions, made once by each worker. */
export const test = base.extend<object, { editions: Editions }>({
  editions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures needed from this pattern.
    async ({}, use) => {
      const project = copyProject();
      const ledger = path.join(project.folder, 'content/permalinks/pier.json');
      const commands = startCommandProcess();
      const publish = async (paragraphs: readonly string[]) => {
        const front =
          '---\nheadline: The pier is sold\npublished: 2024-05-07\nupdated: 2024-05-08\nbyline: [Ines Falk]\n---\n';
        project.write('pier', front + paragraphs.join('\n\n'));
        expect(await commands.run(project.folder, ['links', 'update'])).toMatchObject({ code: 0 });
      };
      await publish(ORIGINAL);
      const { paragraphs } = JSON.parse(readFileSync(ledger, 'utf8')) as { paragraphs: { id: string }[] };
      const versions = linkVersions(ORIGINAL);
      const first = ORIGINAL.map((text, i) => ({ id: paragraphs[i]?.id ?? '', text, v: versions[i] ?? '' }));
      await publish(CORRECTED);
      commands.end();
      await runProgram(project.folder, ['node_modules/astro/bin/astro.mjs', 'build']);
      const folder = path.join(project.folder, 'dist');
      const article = JSON.parse(readFileSync(path.join(folder, 'articles/pier.json'), 'utf8')) as Article;
      const second = article.sections.flatMap((section) => section.paragraphs);
      const home = await serveSite({ folder, base: '/' }, { host: '127.0.0.1', port: 0 });
      await use({ address: `${home}articles/pier/`, first, second });
      project.remove();
    },
    { scope: 'worker' },
  ],
});

/** The id that a paragraph of either edition has. */
export function idOf({ first, second }: Editions, text: string): string {
  return [...first, ...second].find((paragraph) => paragraph.text === text)?.id ?? '';
}

/** The `?v=` of links to a paragraph of the first edition. */
export function versionOf({ first }: Editions, text: string): string {
  return first.find((paragraph) => paragraph.text === text)?.v ?? '';
}

/** Presses a paragraph’s permalink, once its script is there. */
export async function press(page: Page, id: string, modifiers: 'ControlOrMeta'[] = []): Promise<void> {
  await expect(page.locator('permalink-copy:defined')).toHaveCount(1);
  const link = page.locator(`.permalink[href="#${id}"]`);
  await link.hover();
  await link.click({ modifiers });
}

/** Selects words of a paragraph, as with the keyboard. */
export async function select(page: Page, text: string, words: string): Promise<void> {
  await expect(page.locator('share-said:defined')).toHaveCount(1);
  await page.locator('[data-paragraph]', { hasText: text }).evaluate((paragraph, sought) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
    }
  }, words);
}

/** Selects from before words of one paragraph to behind words of another. */
export async function selectFrom(
  page: Page,
  first: readonly [text: string, words: string],
  last: readonly [text: string, words: string],
): Promise<void> {
  await expect(page.locator('share-said:defined')).toHaveCount(1);
  await page.evaluate(
    ([from, to]) => {
      const place = ([text = '', words = '']: readonly string[], atEnd: boolean) => {
        const paragraph = [...document.querySelectorAll('[data-paragraph]')].find((each) =>
          each.textContent?.includes(text),
        );
        const walker = document.createTreeWalker(paragraph as Element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.nodeValue?.indexOf(words) ?? -1;
          if (start >= 0) return { node, offset: start + (atEnd ? words.length : 0) };
        }
        throw new Error(`no words “${words}”`);
      };
      const start = place(from ?? [], false);
      const end = place(to ?? [], true);
      getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    },
    [first, last],
  );
}
