import type { Heading, Image, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { frontMatter } from '../schema/front-matter.ts';
import type { Change } from './change.ts';
import { countMade } from './count-made.ts';
import type { ImportedArticle, TakePicture } from './imported-article.ts';
import { readForeignFrontMatter } from './read-foreign-front-matter.ts';
import { statedDate } from './stated-date.ts';

/** What other programs (Jekyll, Hugo, Eleventy, Ghost) call the fields, after Readout's own names. */
const NAMES: Record<string, readonly string[]> = {
  headline: ['title'],
  dek: ['subtitle', 'description', 'summary', 'excerpt'],
  published: ['date', 'publishdate', 'publishDate', 'pubDate'],
  updated: ['lastmod', 'modified', 'last_modified_at'],
  byline: ['authors', 'author'],
  language: ['lang'],
  topics: ['tags', 'categories', 'category'],
};

/**
 * Takes in Markdown: its text stays as written; front matter is carried over under Readout's names. A heading at the top
 * becomes the headline where the front matter has none. Pictures beside the file are copied.
 *
 * @throws Error when the front matter is not YAML, TOML or JSON, as its fences say
 */
export function importMarkdown(file: string, take: TakePicture): ImportedArticle {
  const markdown = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const changes: Change[] = [];
  const { fields: stated, format, end } = readForeignFrontMatter(markdown);
  const fields = statedFields(stated, changes);
  if (format === 'TOML' || format === 'JSON')
    changes.push({ kind: 'front-matter', words: format, place: { line: 1, column: 1 } });
  // Blank lines in place of the front matter keep the places.
  const text = markdown.slice(0, end).replace(/[^\n]/g, '') + markdown.slice(end);
  const shift = markdown.length - text.length;
  const tree = parseMarkdown(text);
  const [first] = tree.children;
  const title = fields.headline === undefined && isTitle(first) ? first : undefined;
  if (title) fields.headline = wordsOf(title).replace(/\s+/g, ' ').trim();
  const start = title?.position?.end.offset ?? end - shift;
  const body = `${withPictures(text, start, tree, take, changes).trim()}\n`;
  if (title) tree.children.shift();
  return { fields, body, made: countMade(tree), changes };
}

function statedFields(stated: ReadonlyMap<string, unknown>, changes: Change[]): ImportedArticle['fields'] {
  const fields: Record<string, unknown> = {};
  const carried = new Set<string>();
  for (const [name, schema] of Object.entries(frontMatter.shape)) {
    // Jekyll’s `published: true` is no day: the first name with a value of the right form counts.
    for (const known of [name, ...(NAMES[name] ?? [])]) {
      const read = stated.has(known) && schema.safeParse(inOurForm(name, stated.get(known)));
      if (!read) continue;
      if (!read.success || read.data === undefined) continue;
      fields[name] = read.data;
      carried.add(known);
      break;
    }
  }
  if (stated.get('published') === false) {
    fields['draft'] = true;
    carried.add('published');
  }
  for (const [name, value] of stated) {
    if (carried.has(name)) continue;
    changes.push({
      kind: 'field',
      words: `${name}: ${JSON.stringify(value)}`,
      place: { line: 1, column: 1 },
    });
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

/** The text from an offset on, its pictures’ addresses those of their copies. One that can’t be copied keeps its own, and is told. */
function withPictures(text: string, start: number, tree: Root, take: TakePicture, changes: Change[]): string {
  const images: Image[] = [];
  visit(tree, 'image', (node) => void images.push(node));
  let written = '';
  let at = start;
  for (const { url, position } of images) {
    const taken = take({ address: url });
    if (!('url' in taken)) {
      const { line = 1, column = 1 } = position?.start ?? {};
      changes.push({ kind: 'picture-left', words: `${url}: ${taken.reason}`, place: { line, column } });
      continue;
    }
    const from = position?.start.offset ?? 0;
    const to = position?.end.offset ?? 0;
    if (from < at) continue;
    // The address is the last thing that stands so in the picture’s Markdown, but for its title.
    const source = text.slice(from, to);
    const place = source.indexOf(url, source.indexOf(']('));
    if (place === -1) continue;
    written += text.slice(at, from + place) + taken.url;
    at = from + place + url.length;
  }
  return written + text.slice(at);
}
