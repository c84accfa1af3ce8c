import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { en } from '../../../src/locales/en.ts';

/**
 * The lines of a page that a reader could copy, as a browser lays them out: what the paper says, in its main part, without
 * what the site says around it: buttons, dates, counts, hints.
 *
 * @param html a page of a built site
 */
export function pageLines(html: string): string[] {
  const main = find(fromHtml(html), ({ tagName }) => tagName === 'main');
  if (main === null) return [];
  const lines = toText(without(main)).split('\n');
  return lines
    .map((line) => line.replace(LABEL, ''))
    .filter(
      (line) => line !== '' && !OF_THE_SITE.has(line) && !COUNTED.test(line) && !line.endsWith(OWN_TEXT),
    );
}

function find(node: Nodes, isMeant: (element: Element) => boolean): Element | null {
  if (node.type === 'element' && isMeant(node)) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = find(child, isMeant);
    if (found !== null) return found;
  }
  return null;
}

/** An element less what is not the paper's. */
function without(element: Element): Element {
  const shown = element.children.filter((child) => child.type !== 'element' || !isInterface(child));
  return { ...element, children: shown.map((child) => (child.type === 'element' ? without(child) : child)) };
}

function isInterface({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  return (
    TAGS.has(tagName) ||
    properties['hidden'] === true ||
    properties['popover'] !== undefined ||
    classes.some((name) => CLASSES.has(String(name)))
  );
}

/** What the site says, not the paper. */
const TAGS = new Set(
  'nav button form label fieldset script style template time permalink-guide noscript search details'.split(
    ' ',
  ),
);
const CLASSES = new Set('meta bar card unseen inferred backlink cite address formats'.split(' '));
const LABEL = /^(?:Topics|Source): |\s*Side by side$/;
const COUNTED = /^\d+ (?:article|quote)s?\b|^Quoted in \d+ articles?\b|^Side by side: /;
/** Whose words stand side by side. */
const OWN_TEXT = en.ownTextOn.replace('{name}', '');
/** What the site says in so many words: headings, links. */
const OF_THE_SITE: ReadonlySet<unknown> = new Set(Object.values(en));
