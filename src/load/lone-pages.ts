import path from 'node:path';

/**
 * The folders that hold one page and nothing else, each with its page.
 *
 * @param pages all pages of a site, as paths from its folder
 */
export function lonePages(pages: Iterable<string>): Map<string, string> {
  const found = new Map<string, string | null>();
  for (const page of pages) {
    const folder = path.dirname(page);
    found.set(folder, found.has(folder) ? null : page);
    let around = path.dirname(folder);
    while (found.get(around) !== null) {
      found.set(around, null);
      around = path.dirname(around);
    }
  }
  return new Map([...found].flatMap(([folder, page]) => (page === null ? [] : [[folder, page] as const])));
}
