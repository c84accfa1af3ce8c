import { parseQuery } from '../search/parse-query.ts';
import { tokens } from '../search/tokens.ts';

/** The name of the highlight, which the style below colours. */
const NAME = 'search-words';

/**
 * Marks the words of the address's `?q=` in the paragraph or quote that it leads to, where the browser doesn't know text
 * fragments; and leads there, as to such a browser the fragment is part of the id.
 */
export function markWords(): void {
  const [id = '', directive] = location.hash.slice(1).split(':~:');
  const target = document.getElementById(decodeURIComponent(id));
  if (target === null) return;
  // Navigates within the page, so that the target is found and styled as such.
  if (directive !== undefined) location.replace(`#${id}`);
  if (!('highlights' in CSS)) return;
  const sought = new Set(
    parseQuery(new URLSearchParams(location.search).get('q') ?? '').words.map(({ term }) => term),
  );
  CSS.highlights.set(NAME, new Highlight(...rangesOf(target, sought)));
  const style = new CSSStyleSheet();
  style.replaceSync(`::highlight(${NAME}) { background-color: var(--marker-strong, #ffd454); }`);
  document.adoptedStyleSheets.push(style);
}

/** Where the words stand, text node by text node. */
function rangesOf(target: Element, sought: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { term, start, end } of tokens(node.nodeValue ?? '')) {
      if (!sought.has(term)) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}
