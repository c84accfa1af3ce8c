import type { Page } from '@playwright/test';

/** What a script of the page may never be called by, whatever happens to an element: `javascript:` and its kin. */
const SAFE = ['http:', 'https:', 'mailto:'];

/**
 * Watches a page for anything that ran or got out: a dialog, a request to another host, a window that it opened.
 *
 * @param origin of the site
 * @returns what happened so far, a line for each; it grows as the page goes on
 */
export function watchExecutions(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on('dialog', async (dialog) => {
    seen.push(`${page.url()} called ${dialog.type()}`);
    await dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin)) seen.push(`${page.url()} asked for ${url}`);
  });
  page.on('popup', () => seen.push(`${page.url()} opened a window`));
  return seen;
}

/**
 * Does to every element of the page what a reader, or time, could do to it, and tells what ran or could have run: a flag that
 * was set, an attribute that is a script, an address that is none of the web's.
 */
export async function provoke(page: Page): Promise<string[]> {
  const provoking = page.evaluate((safe) => {
    const dangers: string[] = [];
    if ('executed' in window || 'executed' in {}) dangers.push('a flag was set');
    if (document.querySelector('main iframe, main object, main embed, base, [http-equiv="refresh"]')) {
      dangers.push('an element of another document stands in the page');
    }
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on|^srcdoc$/i.test(name)) {
          dangers.push(`${element.localName} has ${name}="${value}"`);
          element.dispatchEvent(new Event(name.slice(2), { bubbles: true }));
        }
        if (!/^(?:(?:xlink:)?href|src|action|formaction|data|values|to)$/i.test(name)) continue;
        if (!URL.canParse(value, location.href) || safe.includes(new URL(value, location.href).protocol))
          continue;
        dangers.push(`${element.localName} leads to ${value}`);
        if (element instanceof HTMLElement) element.click();
      }
    }
    return dangers;
  }, SAFE);
  // A page that leads away by itself leaves nothing to ask.
  const found = await provoking.catch((error: Error) => [error.message]);
  return found.map((danger) => `${page.url()}: ${danger}`);
}
