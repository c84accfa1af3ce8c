import {
  createScanner,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';

/** Something in a file that should be an annotation, and where it begins. */
export interface Item {
  value: unknown;
  place: Point;
}

/** How many annotations of one article are read: more than all that is known of any, and few enough to be anchored in a minute. */
const MOST_ITEMS = 5000;
/** How long one annotation may be, in code units of JSON: an essay of 15,000 words. */
const LONGEST_ITEM = 100_000;

/** How deep brackets may stand in each other; a parser would run out of room with some thousands. */
const DEEPEST = 100;

/** Under which key a program keeps its annotations: W3C pages and collections, Hypothesis’ API and its export. */
const LISTS = [['items'], ['first', 'items'], ['rows'], ['annotations']];

/**
 * Takes the annotations out of a JSON file: a list of them, a W3C page or collection with its page embedded, what
 * Hypothesis’ API or its export gives, or a single one. Reports JSON that is cut off, and an annotation or a number of
 * them that is too great to be read.
 *
 * @returns Null when the file can’t be read at all.
 */
export function parseAnnotations(file: VFile): Item[] | null {
  const json = String(file);
  const deep = deepPlace(json);
  if (deep !== null) {
    const reason = `The file’s brackets stand in each other ${DEEPEST} deep and more, as those of no annotation do. Export it anew.`;
    report(file, 'annotation-file', reason, { place: pointAt(file, deep) });
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !root) {
    const reason = `The file is no JSON: ${error ? words(printParseErrorCode(error.error)) : 'it is empty'}; it may have been cut off. Export it anew.`;
    report(file, 'annotation-file', reason, { place: pointAt(file, error?.offset ?? 0) });
    return null;
  }
  const nodes = itemsIn(root);
  if (nodes === null) {
    const reason =
      'The file holds no annotations; expected a W3C annotation, a list, page or collection of them, or Hypothesis’ export.';
    report(file, 'annotation-file', reason, { place: pointAt(file, root.offset) });
    return null;
  }
  if (nodes.length > MOST_ITEMS) {
    const reason = `The file holds ${nodes.length} annotations; at most ${MOST_ITEMS} of one article are read. Divide it, or take some out.`;
    report(file, 'annotation-file', reason, { place: pointAt(file, nodes[MOST_ITEMS]?.offset ?? 0) });
    return null;
  }
  return nodes.flatMap((node, index) => {
    if (node.length <= LONGEST_ITEM)
      return [{ value: getNodeValue(node), place: pointAt(file, node.offset) }];
    const id = node.children?.find(({ children }) => children?.[0]?.value === 'id')?.children?.[1]?.value;
    const reason = `Annotation ${index + 1}${typeof id === 'string' ? ` (“${id}”)` : ''} is ${node.length} characters long; at most ${LONGEST_ITEM} are read. Shorten it, or take it out.`;
    report(file, 'annotation-file', reason, { place: pointAt(file, node.offset) });
    return [];
  });
}

/** Where brackets first stand too deep in each other; null where they don’t. */
function deepPlace(json: string): number | null {
  const scanner = createScanner(json, true);
  let depth = 0;
  scanner.scan();
  for (let at = scanner.getTokenOffset(); at < json.length; at = scanner.getTokenOffset()) {
    const first = json.charAt(at);
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    if (depth > DEEPEST) return at;
    scanner.scan();
  }
  return null;
}

function itemsIn(root: Node): Node[] | null {
  if (root.type === 'array') return root.children ?? [];
  if (root.type !== 'object') return null;
  for (const path of LISTS) {
    const list = path.reduce<Node | undefined>(child, root);
    if (list?.type === 'array') return list.children ?? [];
  }
  return child(root, 'target') ? [root] : null;
}

function child(node: Node | undefined, key: string): Node | undefined {
  return node?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

/** `PropertyNameExpected` as “property name expected”. */
function words(code: string): string {
  return code.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();
}
