import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { SKIP, visit } from 'unist-util-visit';
import type { Change } from './change.ts';
import { placeOf } from './leave-out.ts';
import { wordsOf } from './words-of.ts';

/** Elements that hold words of their own, for which it is told when they are left out. */
const WORDED = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'dt',
  'dd',
  'pre',
  'div',
  'section',
  'header',
  'main',
  'address',
  'figcaption',
  'a',
  'span',
  'ul',
  'ol',
  'table',
  'tr',
  'figure',
  'blockquote',
  'aside',
];

/**
 * Finds the article in a page as browsers’ reader views do (Mozilla Readability), and tells what stands around it.
 *
 * @param headline the page’s headline, which is not told as left out
 * @returns a fragment; of a page in which no article is found all of it
 */
export function findArticle(page: Root, headline: string | undefined, changes: Change[]): Root {
  visit(page, 'element', (node) => {
    const place = placeOf(node);
    if (place && 'line' in place) node.properties['dataAt'] = `${place.line}:${place.column}`;
  });
  // linkedom takes tags as they come; parsed as browsers do first, the page has a root and its paragraphs their ends.
  const { document } = parseHTML(toHtml(page));
  const whole = document.body?.innerHTML ?? '';
  const found = new Readability(document).parse()?.content;
  const article = fromHtml(found ?? whole, { fragment: true });
  if (found) tellRest(page, article, headline, changes);
  keepPlaces(article);
  return article;
}

/** Each node’s place is that in the page, not in what is left of it. */
function keepPlaces(article: Root): void {
  visit(article, (node) => {
    const place = node.type === 'element' ? placeOf({ ...node, position: undefined }) : null;
    if (place && 'line' in place) node.position = { start: place, end: place };
    else delete node.position;
  });
}

function tellRest(page: Root, article: Root, headline: string | undefined, changes: Change[]): void {
  const taken = new Set<string>();
  const words = new Set<string>();
  visit(article, 'element', (node) => {
    const at = node.properties['dataAt'];
    if (at !== undefined) taken.add(String(at));
    words.add(wordsOf(node));
  });
  const all = wordsOf(article);
  visit(page, 'element', (node) => {
    if (node.tagName === 'head') return SKIP;
    if (!WORDED.includes(node.tagName) || isTaken(node, taken)) return undefined;
    const said = wordsOf(node);
    if (said === '' || said === headline || words.has(said)) return SKIP;
    if (holdsTaken(node, taken)) return undefined;
    if (all.includes(said)) return SKIP;
    changes.push({ kind: 'furniture', words: said, place: placeOf(node) });
    return SKIP;
  });
}

function isTaken(node: Element, taken: ReadonlySet<string>): boolean {
  return taken.has(String(node.properties['dataAt']));
}

function holdsTaken(node: Element, taken: ReadonlySet<string>): boolean {
  let holds = false;
  visit(node, 'element', (inner) => {
    holds ||= isTaken(inner, taken);
  });
  return holds;
}
