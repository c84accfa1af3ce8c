import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isSafeUrl } from '../markdown/check-markup.ts';
import type { Change } from './change.ts';
import { placeOf } from './leave-out.ts';
import { attribute, wordsOf } from './words-of.ts';

/**
 * Writes elements whose meaning a reader view would lose in a way that keeps it: the source of a block quote as a line of it, a table with
 * its caption and a head, a table of layout as what stands in it, links that run a script as their words.
 */
export function settleElements(page: Root, changes: Change[]): void {
  visit(page, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.tagName === 'blockquote') settleSource(node, changes);
    if (node.tagName === 'table') return settleTable(node, parent, index, changes);
    const href = attribute(node.properties, 'href');
    if (node.tagName !== 'a' || isSafeUrl(href)) return undefined;
    if (wordsOf(node) !== '') changes.push({ kind: 'link-target', words: href, place: placeOf(node) });
    parent.children.splice(index, 1, ...(node.children as ElementContent[]));
    return [SKIP, index];
  });
}

/** Whom a block quote names as its source stands in a line of its own, behind a dash. */
function settleSource(quote: Element, changes: Change[]): void {
  const last = quote.children.filter((child) => child.type === 'element' || wordsOf(child) !== '').at(-1);
  const isSource = last?.type === 'element' && (last.tagName === 'cite' || last.tagName === 'footer');
  if (isSource) last.tagName = 'p';
  const isDashed = last && /^[―—–-]/.test(wordsOf(last));
  linkSource(quote, isSource ? last : null, changes);
  // Pages draw the dash, which tells a source from the words quoted.
  if (isSource && !isDashed) last.children.unshift({ type: 'text', value: '— ' });
}

/** The source of a block quote leads to where the quote stands in full. */
function linkSource(quote: Element, source: Element | null, changes: Change[]): void {
  const address = attribute(quote.properties, 'cite');
  if (!/^https?:\/\//i.test(address)) return;
  if (source && descendants(source, 'a').length === 0) {
    source.children = [
      { type: 'element', tagName: 'a', properties: { href: address }, children: source.children },
    ];
  } else if (!source) changes.push({ kind: 'link-target', words: address, place: placeOf(quote) });
}

/** A table of data has a head; one that only lays a page out is its cells, one after the other. */
function settleTable(
  table: Element,
  parent: Root | Element,
  index: number,
  changes: Change[],
): number | undefined {
  const rows = descendants(table, 'tr');
  const cells = rows.map((row) => row.children.filter((child) => child.type === 'element'));
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type === 'element') {
    caption.tagName = 'p';
    table.children.splice(table.children.indexOf(caption), 1);
    parent.children.splice(index, 0, caption);
    return index;
  }
  const isLayout =
    attribute(table.properties, 'role') === 'presentation' ||
    cells.every(({ length }) => length < 2) ||
    descendants(table, 'table').length > 0 ||
    ['h1', 'h2', 'h3', 'ul', 'ol', 'blockquote', 'pre'].some((name) => descendants(table, name).length > 0);
  if (isLayout) {
    if (wordsOf(table) !== '')
      changes.push({ kind: 'layout-table', words: wordsOf(table), place: placeOf(table) });
    table.tagName = 'div';
    for (const name of ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th']) {
      for (const part of descendants(table, name)) part.tagName = 'div';
    }
    return undefined;
  }
  const hasHead = descendants(table, 'thead').length > 0 || cells[0]?.some(({ tagName }) => tagName === 'th');
  if (!hasHead) for (const cell of cells[0] ?? []) cell.tagName = 'th';
  return undefined;
}

function descendants(within: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(within, 'element', (node) => {
    if (node !== within && node.tagName === tagName) found.push(node);
  });
  return found;
}
