import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { refuseMarkup } from './refuse-markup.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** How deep elements may stand in each other, twice as deep as in any page seen: time grows with the product of depth and length. */
const DEEPEST = 200;

/** How many cells the tables of a page may have: what reads them as Markdown takes time that grows faster than their number. */
const MOST_CELLS = 20_000;

const treeAdapter = {
  ...defaultTreeAdapter,
  onItemPush(element: Element): void {
    if (!isTooDeep(element)) return;
    const line = element.sourceCodeLocation?.startLine ?? 1;
    throw new Error(`elements stand in each other more than ${DEEPEST} deep (line ${line})`);
  },
};

/**
 * Parses a page as browsers do.
 *
 * @returns the tree, each element with its place in the page
 * @throws Error when elements stand too deep in each other, or there are too many of them, or tables have too many cells
 */
export function parsePage(html: string): Root {
  refuseMarkup(html);
  const tree = parse(html, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  const page = fromParse5(tree, { file: new VFile(html) }) as Root;
  refuseCells(page);
  return page;
}

function refuseCells(page: Root): void {
  let cells = 0;
  visit(page, 'element', ({ tagName, position }) => {
    if ((tagName === 'td' || tagName === 'th') && ++cells > MOST_CELLS)
      throw new Error(`its tables have more than ${MOST_CELLS} cells (line ${position?.start.line ?? 1})`);
  });
}

function isTooDeep(element: Element): boolean {
  let depth = 0;
  let node: DefaultTreeAdapterTypes.ParentNode | null = element;
  while (node !== null && depth <= DEEPEST) {
    node = 'parentNode' in node ? node.parentNode : null;
    depth++;
  }
  return depth > DEEPEST;
}
