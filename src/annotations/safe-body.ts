import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { codePointNotation } from '../text/code-point-notation.ts';
import { CONTROL, OVERRIDE } from '../text/unseen-characters.ts';

/** What a note’s words are written in. */
export type BodyFormat = 'html' | 'markdown' | 'plain';

/** A note’s words, safe to put into a page. */
export interface SafeBody {
  html: string;
  /** Without any markup; paragraphs divided by an empty line. */
  text: string;
  /** What was left out for safety: names of elements, attributes as `element[attribute]`, characters as `U+202E`. Sorted. */
  removed: string[];
}

const BLOCKS = ['p', 'blockquote', 'ul', 'ol', 'li', 'pre'];

/** Elements of plain text. All else loses its tags and keeps its words, except what is no text at all. */
const ALLOWED: Schema = {
  tagNames: [...BLOCKS, 'em', 'strong', 'code', 'a', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'svg', 'math', 'title'],
};

/** Elements whose loss is no danger averted, only a matter of form. */
const HARMLESS = [
  'div',
  'span',
  'b',
  'i',
  'u',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'sup',
  'sub',
  'del',
  'hr',
];

/**
 * Makes a note’s words safe: an allow-list of elements, and links to the web or by mail only. Nothing in it can run.
 *
 * @param base The address that its links count from; they become whole ones.
 */
export function safeBody(value: string, format: BodyFormat, base: string): SafeBody {
  const tree = parse(value, format);
  const safe = withoutUnseen(withWholeLinks(sanitize(tree, ALLOWED), base));
  return {
    html: settled(inParagraphs(toHtml(safe).trim())),
    text: textOf(safe).trim(),
    removed: dangersIn(tree),
  };
}

const UNSEEN = new RegExp(`${CONTROL.source}|${OVERRIDE.source}`, 'gv');

function withoutUnseen(tree: Nodes): Nodes {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(UNSEEN, '');
  });
  return tree;
}

function withWholeLinks(tree: Nodes, base: string): Nodes {
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && URL.canParse(href, base)) properties['href'] = new URL(href, base).href;
  });
  return tree;
}

/** Words alone are a paragraph. */
function inParagraphs(html: string): string {
  return html === '' || /^<(p|blockquote|ul|ol|pre)>/.test(html) ? html : `<p>${html}</p>`;
}

/** HTML as a parser would write it again: elements that may not stand in each other are moved apart. */
function settled(html: string): string {
  const again = toHtml(sanitize(fromHtml(html, { fragment: true }), ALLOWED));
  return again === html ? html : settled(again);
}

function parse(value: string, format: BodyFormat): Nodes {
  if (format === 'html') return fromHtml(value, { fragment: true });
  if (format === 'markdown') return markdown(value);
  const paragraphs = value.split(/\n{2,}/).filter((words) => words.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.map((words) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: words.trim() }],
    })),
  } satisfies Root;
}

/** HTML within Markdown is shown as it is written, like any other words. */
function markdown(value: string): Nodes {
  const tree = fromMarkdown(value);
  visit(tree, 'html', (node, index, parent) => {
    const text = { type: 'text' as const, value: node.value };
    const isBlock = parent?.type === 'root' || parent?.type === 'blockquote' || parent?.type === 'listItem';
    parent?.children.splice(index ?? 0, 1, isBlock ? { type: 'paragraph', children: [text] } : text);
  });
  return toHast(tree);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && BLOCKS.includes(node.tagName) ? `${text.trim()}\n\n` : text;
}

function dangersIn(tree: Nodes): string[] {
  const found = new Set<string>();
  visit(tree, 'element', ({ tagName, properties }) => {
    if (!ALLOWED.tagNames?.includes(tagName) && !HARMLESS.includes(tagName)) found.add(tagName);
    for (const [name, value] of Object.entries(properties)) {
      const runs = /^on/i.test(name) || /^[\s\p{Cc}]*(javascript|data|vbscript):/iu.test(String(value));
      if (runs) found.add(`${tagName}[${name.toLowerCase()}]`);
    }
  });
  visit(tree, 'text', ({ value }) => {
    for (const [character] of value.matchAll(UNSEEN)) found.add(codePointNotation(character));
  });
  return [...found].sort();
}
