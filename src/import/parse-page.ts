import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { MOST_CELLS } from '../markdown/most-cells.ts';
import { refuseMarkup } from './refuse-markup.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** How deep elements may stand in each other, twice as deep as in any page seen: time grows with the product of depth and length. */
const DEEPEST = 200;

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
 * @throws Error when elements stand too deep in each other, or there are too many of them, or a table has more cells than `check` lets pass
 */
export function parsePage(html: string): Root {
  refuseMarkup(html);
  const tree = parse(html, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  const page = fromParse5(tree, { file: new VFile(html) }) as Root;
  refuseCells(page);
  return page;
}

/** In Markdown, a row has a bar more than cells. */
function refuseCells(page: Root): void {
  visit(page, 'element', (table) => {
    if (table.tagName !== 'table') return;
    let bars = 0;
    visit(table, 'element', ({ tagName, position }) => {
      if (['td', 'th', 'tr'].includes(tagName) && ++bars > MOST_CELLS)
        throw new Error(
          `a table has more than ${MOST_CELLS} cells; divide it (line ${position?.start.line ?? 1})`,
        );
    });
    return SKIP;
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
