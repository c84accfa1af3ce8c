import type { Element, ElementContent, Root as Hast } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isSafeUrl } from '../markdown/check-markup.ts';
import type { Change } from './change.ts';
import { placeOf } from './leave-out.ts';
import type { LiftedNote } from './lift-notes.ts';
import { attribute, wordsOf } from './words-of.ts';

/** What an article may hold. Of all else the words are kept, and of scripts nothing. */
const ALLOWED: Schema = {
  tagNames: [
    ...[
      'a',
      'b',
      'blockquote',
      'br',
      'code',
      'div',
      'em',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'i',
      'img',
    ],
    ...[
      'li',
      'ol',
      'p',
      'pre',
      'q',
      'section',
      'strong',
      'sup',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
      'ul',
    ],
  ],
  attributes: {
    '*': ['dataAt'],
    a: ['href'],
    img: ['dataPicture'],
    ol: ['start'],
    sup: ['dataNote'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan'],
  },
  ancestors: {},
  clobber: [],
  strip: ['script', 'style', 'template', 'title'],
};

/** Elements that part what stands in them from what stands beside them, though an article has no such thing. */
const BLOCKS = [
  'address',
  'article',
  'aside',
  'caption',
  'center',
  'dd',
  'details',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'header',
  'hgroup',
  'legend',
  'main',
  'optgroup',
  'option',
  'search',
  'summary',
];

/** Links that lead by way of a page that counts them, and the part of their query that says where. */
const REDIRECTS: readonly [RegExp, string][] = [
  [/^(?:www\.)?google\.[a-z.]+$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+$/, 'url'],
  [/^lm?\.facebook\.com$/, 'u'],
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^out\.reddit\.com$/, 'url'],
  [/^(?:www\.)?youtube\.com$/, 'q'],
];
const REDIRECT_PATH = /^\/(?:url|l\.php|redirect|link|\w*)\/?$/;

/** What an article is made of besides the words of its elements. */
export interface Conversion {
  /** The page’s address, from which relative links start; without it a relative link loses its target, not its words. */
  base: string | null;
  notes: readonly LiftedNote[];
  /** What stands in place of a picture, by its number: itself, or a comment that says what stood there. */
  picture: (number: number) => ReturnType<Handle>;
  changes: Change[];
}

/** Makes a Markdown tree of HTML by an allow-list: paragraphs, headings, emphasis, links, lists, block quotes, tables, pictures and notes. */
export function htmlToMdast(hast: Hast, conversion: Conversion): Root {
  const tree = convert(hast, conversion);
  const definitions = conversion.notes.map(({ label, content }): FootnoteDefinition => {
    const { children } = convert({ type: 'root', children: content }, conversion);
    return {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: children as FootnoteDefinition['children'],
    };
  });
  tree.children.push(...definitions);
  return tree;
}

function convert(hast: Hast, { base, picture, changes }: Conversion): Root {
  settleBlocks(hast, changes);
  settleLinks(hast, base, changes);
  const handlers: Record<string, Handle> = {
    sup: (state, node) => {
      const label = attribute(node.properties, 'dataNote');
      return label === '' ? state.all(node) : { type: 'footnoteReference', identifier: label, label };
    },
    img: (_, node) => picture(Number(node.properties['dataPicture'])),
  };
  const clean = sanitize(hast, ALLOWED) as Hast;
  return toMdast(clean, { document: true, quotes: ['“”', '‘’'], handlers }) as Root;
}

function settleBlocks(hast: Hast, changes: Change[]): void {
  visit(hast, 'element', (node) => {
    if (node.tagName === 'q')
      changes.push({ kind: 'quotation-marks', words: wordsOf(node), place: placeOf(node) });
    if (node.tagName === 'rt') node.children = [{ type: 'text', value: ` (${wordsOf(node)})` }];
    if (node.tagName === 'rp') node.children = [];
    if (BLOCKS.includes(node.tagName)) node.tagName = holdsBlocks(node) ? 'div' : 'p';
  });
}

function holdsBlocks({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      /^(?:p|div|h[1-6]|ul|ol|li|blockquote|table|pre|section|hr|figure|figcaption|dt|dd|article|header|footer|summary|main|img)$/.test(
        child.tagName,
      ),
  );
}

/** Unwraps redirects, and takes the target of links that lead nowhere outside their page, or where none may lead. */
function settleLinks(hast: Hast, base: string | null, changes: Change[]): void {
  visit(hast, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
    const href = attribute(node.properties, 'href').trim();
    const behind = behindRedirect(href);
    if (behind !== null) changes.push({ kind: 'redirect', words: behind, place: placeOf(node) });
    const url = absolute(behind ?? href, base);
    if (url !== null) {
      node.properties['href'] = url;
      return undefined;
    }
    if (href !== '' && !href.startsWith('#') && wordsOf(node) !== '') {
      changes.push({ kind: 'link-target', words: href, place: placeOf(node) });
    }
    parent.children.splice(index, 1, ...(node.children as ElementContent[]));
    return [SKIP, index];
  });
}

function behindRedirect(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { hostname, pathname, searchParams } = new URL(href);
  if (!REDIRECT_PATH.test(pathname)) return null;
  for (const [host, key] of REDIRECTS) {
    const target = host.test(hostname) ? searchParams.get(key) : null;
    if (target !== null && /^https?:\/\//i.test(target)) return target;
  }
  return null;
}

/** Null for a link that leads nowhere outside its page, or where none may lead. */
function absolute(url: string, base: string | null): string | null {
  if (url === '' || url.startsWith('#') || !isSafeUrl(url)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return base !== null && URL.canParse(url, base) ? new URL(url, base).href : null;
}
