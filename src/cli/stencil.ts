/** A page without the parts in which it differs from others of its kind: what stands before, between and behind them. */
export type Stencil = readonly string[];

/**
 * Cuts out of a page what differs from page to page.
 *
 * @param parts what is cut out, to the letter and in the page's order
 * @returns null if the page does not hold them so
 */
export function cutStencil(page: string, parts: readonly string[]): Stencil | null {
  const stencil: string[] = [];
  let end = 0;
  for (const part of parts) {
    const start = page.indexOf(part, end);
    if (start < 0) return null;
    stencil.push(page.slice(end, start));
    end = start + part.length;
  }
  return [...stencil, page.slice(end)];
}

/** The page of the same kind with these parts. */
export function fillStencil([first = '', ...others]: Stencil, parts: readonly string[]): string {
  return others.reduce((page, other, index) => page + (parts[index] ?? '') + other, first);
}
