import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { VFile } from 'vfile';

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
 * @throws Error when elements stand too deep in each other
 */
export function parsePage(html: string): Root {
  const tree = parse(html, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  return fromParse5(tree, { file: new VFile(html) }) as Root;
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
