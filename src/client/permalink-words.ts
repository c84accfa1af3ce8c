import { decoded } from './permalink-decoded.ts';
import { textOf } from './permalink-paragraphs.ts';
import { element } from './share-element.ts';

/**
 * Marks the words that the directive of a text fragment names (`text=before-,words,-behind`, several joined by `&`), in a
 * browser that doesn’t. Words that aren’t there stay unmarked.
 */
export function markDirective(paragraph: HTMLElement, directive: string): void {
  for (const part of directive.split('&')) {
    const span = part.startsWith('text=') ? spanOf(textOf(paragraph), part.slice('text='.length)) : null;
    if (span) markSpan(paragraph, ...span);
  }
}

/** Where the words of one part of a directive stand in a text, in UTF-16 code units. */
export function spanOf(text: string, part: string): [number, number] | null {
  const terms = part.split(',').map(decoded);
  const before = part.includes('-,') ? (terms.shift() ?? '').slice(0, -1) : '';
  const behind = part.includes(',-') ? (terms.pop() ?? '').slice(1) : '';
  const [first = '', last] = terms;
  const words = [first, last].flatMap((term) => (term === undefined ? [] : escaped(term))).join('.*?');
  const match = new RegExp(`${escaped(before)}\\s*(${words})\\s*${escaped(behind)}`, 'dsu').exec(text);
  return match?.indices?.[1] ?? null;
}

function escaped(term: string): string {
  return term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Wraps the words, text node by text node. */
function markSpan(paragraph: HTMLElement, start: number, end: number): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    const range = document.createRange();
    range.setStart(node, Math.min(length, Math.max(0, start - at)));
    range.setEnd(node, Math.max(0, Math.min(length, end - at)));
    if (!range.collapsed) found.push(range);
    at += length;
  }
  for (const range of found) range.surroundContents(element('mark', { className: 'shared' }));
}
