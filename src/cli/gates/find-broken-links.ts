import { type Page, readPage } from './read-page.ts';

/** A built site: each file's text by its path from the site's folder on (`quotes/index.html`). */
export type Files = ReadonlyMap<string, string>;

/**
 * Follows every link that stays on the site: those in the attributes of its pages, and whole addresses anywhere in feeds and data.
 *
 * @param home the address of the home page, slash at the end
 * @returns a sentence for each link that leads nowhere, or to a fragment that isn't there
 */
export function findBrokenLinks(files: Files, home: string): string[] {
  const pages = new Map<string, Page>();
  for (const [path, text] of files) if (path.endsWith('.html')) pages.set(path, readPage(text));
  return [...files].flatMap(([path, text]) => {
    const links = new Set([...(pages.get(path)?.references ?? []), ...wholeAddresses(text, home)]);
    return [...links].flatMap((link) => {
      const fault = faultOf(
        link,
        new URL(path.replace(/(^|\/)index\.html$/, '$1'), home),
        home,
        files,
        pages,
      );
      return fault === null ? [] : [`${path}: ${link} ${fault}`];
    });
  });
}

/** Addresses on the site that are written out: canonical ones, in feeds (where HTML is escaped), in structured data, in the braces of BibTeX. */
function wholeAddresses(text: string, home: string): string[] {
  const plain = text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const tails = plain.split(home).slice(1);
  return tails.map((tail) => home + (/^[^\s"'<>\\)\]}]*/.exec(tail)?.[0] ?? ''));
}

/** How a page leads on to another without script. */
const LEADS_ON = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/;

function faultOf(
  link: string,
  from: URL,
  home: string,
  files: Files,
  pages: ReadonlyMap<string, Page>,
): string | null {
  if (!URL.canParse(link, from)) return 'is no address';
  const to = new URL(link, from);
  if (to.origin !== from.origin) return null;
  if (!to.pathname.startsWith(new URL(home).pathname)) return 'leads out of the site’s base path';
  const path = decodeURI(to.pathname.slice(new URL(home).pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(`${path}/index.html`)) return 'lacks the slash at the end';
  if (!files.has(file)) return 'leads nowhere';
  // What follows `:~:` is for the browser's own search (text fragments).
  const fragment = decodeURIComponent(to.hash.slice(1).replace(/:~:.*$/, ''));
  if (fragment === '' || pages.get(file)?.ids.has(fragment) !== false) return null;
  // A page that leads on takes the fragment with it.
  const [, next] = LEADS_ON.exec(files.get(file) ?? '') ?? [];
  if (next !== undefined && next !== to.pathname) return faultOf(next + to.hash, to, home, files, pages);
  return 'leads to a fragment that isn’t there';
}
