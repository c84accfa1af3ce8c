import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** What only the page’s style gives a meaning to. Browsers would put a second pair of marks around `q`. */
const UNWRAPPED = ['span', 'mark', 'q'];

/**
 * A paragraph’s HTML as it can stand anywhere else: links made whole, note numbers written out (on the page, style draws
 * them), and no ids, classes or data that only the page knows of.
 *
 * @param base The address that links count from.
 */
export function standAloneHtml(html: string, base: string): string {
  // Most paragraphs of an article.
  if (!/[<&]/.test(html)) return html;
  return toHtml(unmarked(fromHtml(html, { fragment: true }), base));
}

function unmarked(root: Root, base: string): ElementContent[] {
  return root.children.flatMap((node) => (node.type === 'doctype' ? [] : strip(node, base)));
}

function strip(node: ElementContent, base: string): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap((child) => strip(child, base));
  const { tagName, properties } = node;
  if (UNWRAPPED.includes(tagName)) return children;
  const href = typeof properties['href'] === 'string' ? absolute(properties['href'], base) : null;
  if (tagName === 'a' && href === null) return children;
  const element: Element = {
    type: 'element',
    tagName,
    properties: href === null ? {} : { href },
    children,
  };
  if (properties['role'] !== 'doc-noteref') return [element];
  element.children = [{ type: 'text', value: `[${properties['dataN']}]` }];
  return [{ type: 'element', tagName: 'sup', properties: {}, children: [element] }];
}

function absolute(href: string, base: string): string | null {
  return URL.canParse(href, base) ? new URL(href, base).href : null;
}
