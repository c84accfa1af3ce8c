import type { Page } from '@playwright/test';
import { en } from '../../src/locales/en.ts';
import type { Forms } from '../../src/locales/words.ts';

/** Names of formats, which are the same in every language, and of what a machine reads. */
const NAMES = /Markdown|BibTeX|CSL|JSON|HTML|Readout/g;
const ADDRESS = /(?:https?:\/\/|mailto:)\S+|[\w.-]+\.example\S*/g;
const MARKED = /⟦[^⟦⟧]*⟧/;

/** Every entry of the catalogue as its name and its places between brackets: “⟦answersNote {number}⟧”. */
export function markedCatalogue(): Record<string, string | Forms> {
  return Object.fromEntries(
    Object.entries(en).map(([name, entry]) => {
      if (typeof entry === 'string') return [name, marked(name, entry)];
      const forms = Object.entries(entry).map(([form, text]) => [form, marked(name, text)]);
      return [name, Object.fromEntries(forms)];
    }),
  );
}

function marked(name: string, text: string): string {
  return `⟦${[name, ...new Set(text.match(/\{\w+\}/g))].join(' ')}⟧`;
}

/**
 * The words that come neither from the catalogue nor from the content, where the content is written in no Latin letters.
 *
 * @param text all of a page, or of what it says of itself
 */
export function strayWords(text: string): string[] {
  let rest = text.replace(ADDRESS, ' ');
  while (MARKED.test(rest)) rest = rest.replace(new RegExp(MARKED, 'g'), ' ');
  return rest.replace(NAMES, ' ').match(/\p{Script=Latin}{2,}(?:[ ,’'-]+\p{Script=Latin}+)*/gu) ?? [];
}

/** All that a page says, now, to whoever sees or hears it, less what stands in notation. */
export function saidOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const spoken = ['aria-label', 'title', 'alt', 'placeholder'];
    const told = [...document.querySelectorAll(spoken.map((name) => `[${name}]`).join())].flatMap((element) =>
      spoken.map((name) => element.getAttribute(name) ?? ''),
    );
    const metas =
      'meta[name=description], meta[property="og:title"], meta[property="og:description"], meta[property$=alt]';
    const head = [...document.querySelectorAll<HTMLMetaElement>(metas)].map(({ content }) => content);
    const line = document.querySelector<HTMLTextAreaElement>('textarea#line')?.value ?? '';
    // What stands instead of a script is read where there is none.
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll('script, noscript, style, code, textarea')) other.remove();
    return [document.title, ...head, ...told, line, copy.textContent].join('\n');
  });
}
