import { expect, type Page, test } from '@playwright/test';
import { startCommandProcess } from '../cli/command-process.ts';
import { EDITS, HARBOUR, harbourMarkdown, type Piece } from './harbour-edits.ts';
import { copyProject, startDevelopment } from './project-copy.ts';

const ARTICLE = 'articles/harbour/';

/** A link that a reader took, and what it was taken of. */
interface Link {
  id: string;
  /** Its whole address, from the article’s page on. */
  address: string;
  /** The name of the paragraph; of a quote’s, too. */
  name: string;
  /** What the paragraph or the quote said then. */
  text: string;
}

/** Where a link leads: what the browser makes its target. */
interface Landing {
  id: string;
  /** What the paragraph says that it leads to; null for a tombstone. */
  paragraph: string | null;
  /** What the quote says; null for what is none. */
  quote: string | null;
  gone: boolean;
  seen: boolean;
}

test('links to every paragraph and quote stay right through thirty edits, with script and without', async ({
  browser,
}) => {
  expect(EDITS).toHaveLength(30);
  const project = copyProject();
  project.write('harbour', harbourMarkdown(HARBOUR, 0));
  const { address, stop } = await startDevelopment(project.folder);
  const commands = startCommandProcess();
  const pages = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: address });
      // The server’s word to load a page anew could come while one is looked at.
      await context.routeWebSocket(/./, () => {});
      return context.newPage();
    }),
  );
  try {
    const [scripted, scriptless] = pages as [Page, Page];
    const links = new Map<string, Link>();
    let pieces: Piece[] = [...HARBOUR];
    for (const [edition, edit] of [null, ...EDITS].entries()) {
      if (edit) pieces = edit.apply(pieces);
      project.write('harbour', harbourMarkdown(pieces, edition));
      // While one writes nothing is published: each edition is, so that its links are for life.
      expect(await commands.run(project.folder, ['links', 'update'])).toMatchObject({ code: 0 });
      await published(`${address}${ARTICLE}`, edition);
      for (const page of [scriptless, scripted]) {
        await page.goto(ARTICLE);
        await followAll(page, [...links.values()], pieces, edit?.what ?? 'publishes');
      }
      for (const link of await takeLinks(scripted, pieces)) if (!links.has(link.id)) links.set(link.id, link);
    }
    // Fourteen paragraphs and what was added, and the quotes.
    expect([...links.keys()].filter((id) => id.startsWith('p-')).length).toBeGreaterThan(20);
    expect([...links.keys()].filter((id) => id.startsWith('q-')).length).toBeGreaterThan(6);
    await openAll(scripted, [...links.values()], pieces);
  } finally {
    stop();
    commands.end();
    for (const page of pages) await page.context().close();
    project.remove();
  }
});

/** Waits until the development server shows an edition. */
async function published(address: string, edition: number): Promise<void> {
  const page = async () => (await fetch(address)).text();
  await expect.poll(page, { intervals: [50] }).toContain(`Edition ${edition}.`);
}

/** Follows each link within the page, and expects it at its paragraph, its quote, or its tombstone. */
async function followAll(
  page: Page,
  links: readonly Link[],
  pieces: readonly Piece[],
  edit: string,
): Promise<void> {
  const said = await page.locator('[data-quote]').allTextContents();
  const ids = links.map(({ id }) => id);
  const landings = await page.evaluate(landingsOf, ids);
  const wrong = links.flatMap((link, i) =>
    judge(link, landings[i], pieces, said).map((fault) => `${link.name} (${link.id}): ${fault}`),
  );
  expect(wrong, `after an editor ${edit}`).toEqual([]);
  await expect(page.locator('.link-notice')).toHaveCount(0);
}

/** Opens each link as it was copied, one page load each, and expects to be told of changes exactly where there are some. */
async function openAll(page: Page, links: readonly Link[], pieces: readonly Piece[]): Promise<void> {
  for (const link of links.filter(({ id }) => id.startsWith('p-'))) {
    await page.goto(`${ARTICLE}${link.address}`);
    const piece = pieces.find(({ names }) => names.includes(link.name));
    // A tombstone says itself what became of the paragraph, and so does the place of one that was joined to another.
    const notice = page.locator('.link-notice, .alias:target');
    await expect(page.locator('permalink-guide:defined')).toHaveCount(1);
    await expect(notice, link.text).toHaveCount(piece && piece.text !== link.text ? 1 : 0);
  }
}

function judge(
  link: Link,
  landing: Landing | undefined,
  pieces: readonly Piece[],
  said: readonly string[],
): string[] {
  if (!landing) return ['leads nowhere'];
  const faults = landing.seen ? [] : ['is not in view'];
  if (link.id.startsWith('q-')) {
    const stands = said.some((text) => isSameQuote(text, link.text));
    if (stands && !isSameQuote(landing.quote ?? '', link.text))
      faults.push(`leads to another quote: ${landing.quote}`);
    if (!stands && landing.quote !== null)
      faults.push(`leads to a quote, though it is gone: ${landing.quote}`);
    return faults;
  }
  const piece = pieces.find(({ names }) => names.includes(link.name));
  if (piece && landing.paragraph !== piece.text)
    faults.push(`leads to another paragraph: ${landing.paragraph}`);
  // The very same words may stand in another place as well.
  if (!piece && !landing.gone && landing.paragraph !== link.text)
    faults.push(`leads to a paragraph, though it is gone: ${landing.paragraph}`);
  return faults;
}

/** Quotes of the article are told apart by their first three words, which no edit changes. */
function isSameQuote(a: string, b: string): boolean {
  const start = (text: string) => text.replace(/["“”]/g, '').split(' ').slice(0, 3).join(' ');
  return start(a) === start(b);
}

/** The permalinks of all paragraphs, as one copies them, and of all quotes. */
async function takeLinks(page: Page, pieces: readonly Piece[]): Promise<Link[]> {
  await expect(page.locator('permalink-copy:defined')).toHaveCount(1);
  await page.evaluate(() => {
    // The clipboard belongs to all pages of a machine; each address is kept where it is handed over.
    const copied: string[] = [];
    Object.assign(window, { copied });
    navigator.clipboard.write = async ([item]) =>
      void copied.push((await (await item?.getType('text/plain'))?.text()) ?? '');
    for (const link of document.querySelectorAll<HTMLElement>('a.permalink')) link.click();
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { copied: string[] }).copied.length))
    .toBe(pieces.length);
  const taken = await page.evaluate(() => {
    const { copied } = window as unknown as { copied: string[] };
    return [...document.querySelectorAll('[data-paragraph]')].map((paragraph) => ({
      id: paragraph.id,
      // They come in any order.
      address: /\?.*/.exec(copied.find((address) => address.endsWith(`#${paragraph.id}`)) ?? '')?.[0] ?? '',
      text: paragraph.textContent ?? '',
      quotes: [...paragraph.querySelectorAll('[data-quote]')].map(({ id, textContent }) => ({
        id,
        text: textContent ?? '',
      })),
    }));
  });
  expect(taken.map(({ text }) => text)).toEqual(pieces.map(({ text }) => text));
  return taken.flatMap(({ quotes, ...link }, i) => {
    const name = pieces[i]?.names[0] ?? '';
    return [{ ...link, name }, ...quotes.map((quote) => ({ ...quote, address: `#${quote.id}`, name }))];
  });
}

/** Runs in the page: goes to each id as a press on a link does. */
function landingsOf(ids: readonly string[]): Landing[] {
  return ids.map((id) => {
    location.hash = id;
    const target = document.querySelector(':target');
    const block = target?.closest('.block') ?? null;
    const shown =
      target?.closest('.tombstone, [data-quote], [data-paragraph]') ??
      block?.querySelector('[data-paragraph]');
    const { top = 0, bottom = 0 } = shown?.getBoundingClientRect() ?? {};
    return {
      id,
      paragraph: block?.querySelector('[data-paragraph]')?.textContent ?? null,
      quote: target?.closest('[data-quote]')?.textContent ?? null,
      gone: target?.closest('.tombstone') != null,
      seen: bottom > top && bottom > 0 && top < innerHeight,
    };
  });
}
