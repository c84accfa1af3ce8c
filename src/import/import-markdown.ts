import type { Heading, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { parse } from 'yaml';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { frontMatter } from '../schema/front-matter.ts';
import type { ImportedArticle } from './imported-article.ts';
import { statedDate } from './stated-date.ts';

/** What other programs (Jekyll, Hugo, Eleventy, Ghost) call the fields, after Readout's own names. */
const NAMES: Record<string, readonly string[]> = {
  headline: ['title'],
  dek: ['subtitle', 'description'],
  published: ['date', 'publishdate', 'pubDate'],
  updated: ['lastmod', 'modified'],
  byline: ['authors', 'author'],
  language: ['lang'],
  topics: ['tags'],
};

/**
 * Takes in Markdown: its text stays as written; front matter is carried over under Readout's names. A heading at the top
 * becomes the headline where the front matter has none.
 *
 * @throws Error when the front matter is not YAML
 */
export function importMarkdown(file: string): ImportedArticle {
  const markdown = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const tree = parseMarkdown(markdown);
  const fields = statedFields(tree);
  const first = tree.children.find(({ type }) => type !== 'yaml');
  const title = fields.headline === undefined && isTitle(first) ? first : undefined;
  if (title) fields.headline = wordsOf(title).replace(/\s+/g, ' ').trim();
  const start = title?.position?.end.offset ?? frontMatterEnd(tree);
  return { fields, body: `${markdown.slice(start).trim()}\n` };
}

function statedFields(tree: Root): ImportedArticle['fields'] {
  const [yaml] = tree.children;
  const data: unknown = yaml?.type === 'yaml' ? parse(yaml.value) : null;
  const stated = new Map<string, unknown>(Object.entries(data ?? {}));
  const fields: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(frontMatter.shape)) {
    // Jekyll’s `published: true` is no day: the first name with a value of the right form counts.
    const read = [name, ...(NAMES[name] ?? [])]
      .filter((known) => stated.has(known))
      .map((known) => schema.safeParse(inOurForm(name, stated.get(known))))
      .find(({ success }) => success);
    if (read?.success) fields[name] = read.data;
  }
  return fields;
}

/** One author instead of a list, an author with more than a name, a day in words, a title such as 1984. */
function inOurForm(name: string, value: unknown): unknown {
  if (name === 'published' || name === 'updated') return statedDate(String(value)) ?? undefined;
  if (name !== 'byline' && name !== 'topics') return typeof value === 'number' ? String(value) : value;
  return [value].flat().map((item: unknown) => (isNamed(item) ? item.name : item));
}

function isNamed(item: unknown): item is { name: unknown } {
  return typeof item === 'object' && item !== null && 'name' in item;
}

function isTitle(node: Root['children'][number] | undefined): node is Heading {
  return node?.type === 'heading' && node.depth === 1;
}

function frontMatterEnd(tree: Root): number {
  const [yaml] = tree.children;
  return yaml?.type === 'yaml' ? (yaml.position?.end.offset ?? 0) : 0;
}
