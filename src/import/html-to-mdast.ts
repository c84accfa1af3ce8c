import type { Element, ElementContent, Root as Hast } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isSafeUrl } from '../markdown/check-markup.ts';

/** What an article may hold. Of all else the words are kept, and of scripts, forms and pictures nothing. */
const ALLOWED: Schema = {
  tagNames: [
    ...['a', 'b', 'blockquote', 'br', 'code', 'div', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i'],
    ...['li', 'ol', 'p', 'pre', 'q', 'section', 'strong', 'ul'],
  ],
  // Ids tell a converter’s notes from other lists; Markdown has none.
  attributes: { a: ['href', 'id'], li: ['id'], ol: ['start'] },
  clobber: [],
  strip: [
    ...[
      'audio',
      'button',
      'canvas',
      'embed',
      'form',
      'iframe',
      'input',
      'math',
      'noscript',
      'object',
      'script',
    ],
    ...['select', 'style', 'svg', 'template', 'textarea', 'title', 'video'],
  ],
};

const PICTURES = ['audio', 'iframe', 'img', 'picture', 'svg', 'video'];

/**
 * Makes a Markdown tree of HTML by an allow-list: paragraphs, headings, emphasis, links, lists and block quotes. A row of a table
 * becomes a paragraph; a picture goes with its caption.
 *
 * @param html a fragment of a page
 * @param base the page's address, from which relative links start; without it a relative link loses its target, not its words
 * @param handlers for elements that mean something else in this source
 */
export function htmlToMdast(
  html: string,
  base: string | null,
  handlers: Readonly<Record<string, Handle>> = {},
): Root {
  const hast = fromHtml(html, { fragment: true });
  visit(hast, 'element', (node, index, parent) => {
    if (node.tagName === 'tr') rowToParagraph(node);
    if (node.tagName !== 'figure' || !isPicture(node) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const clean = sanitize(hast, ALLOWED) as Hast;
  const tree = toMdast(clean, { document: true, quotes: ['“”', '‘’'], handlers: { ...handlers } }) as Root;
  visit(tree, 'link', (node, index, parent) => {
    const url = absolute(node.url, base);
    if (url !== null || !parent || index === undefined) {
      node.url = url ?? '';
      return undefined;
    }
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  return tree;
}

function rowToParagraph(row: Element): void {
  const cells = row.children.filter((child) => child.type === 'element');
  row.tagName = 'p';
  row.children = cells.flatMap((cell, i): ElementContent[] => [
    ...(i > 0 ? [{ type: 'text' as const, value: ' | ' }] : []),
    ...cell.children,
  ]);
}

function isPicture(figure: Element): boolean {
  let pictured = false;
  let worded = false;
  visit(figure, 'element', ({ tagName }) => {
    pictured ||= PICTURES.includes(tagName);
    worded ||= tagName === 'blockquote' || tagName === 'table';
  });
  return pictured && !worded;
}

/** Null for a link that leads nowhere outside its page, or where none may lead. */
function absolute(url: string, base: string | null): string | null {
  if (url === '' || url.startsWith('#') || !isSafeUrl(url)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return base !== null && URL.canParse(url, base) ? new URL(url, base).href : null;
}
