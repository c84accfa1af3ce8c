import type { Image, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { report } from '../message/report.ts';
import { type pageEntry, pageFile } from '../schema/page.ts';
import { checkMarkup } from './check-markup.ts';
import { descendants } from './descendants.ts';
import { pageMarkdown } from './page-markdown.ts';
import { readYaml } from './read-yaml.ts';
import { decoded, resolveSiteLinks, type SiteLink } from './site-links.ts';

/** A page of the owner’s, and what links have to do with. */
export interface ReadPage {
  page: z.output<typeof pageEntry>;
  /** What its headings are called in links. */
  fragments: string[];
  links: SiteLink[];
}

/**
 * Reads a page of the owner’s: front matter, then what an article may hold.
 *
 * @param url the page’s address, one step below that of the home page
 * @param hasFile whether the owner has put a file at a path from the home page on, to be published as it is
 * @returns null when something was reported that keeps it from being published
 */
export function readPage(file: VFile, url: string, hasFile: (path: string) => boolean): ReadPage | null {
  const tree = pageMarkdown.parse(file);
  const home = new URL('../', url);
  const [first] = tree.children;
  const yaml = first?.type === 'yaml' ? first.value : '';
  const data = readYaml(yaml, pageFile, file, { offset: '---\n'.length, ruleId: 'front-matter' });
  const nodes = descendants(tree);
  const fragments = nameHeadings(nodes);
  for (const node of nodes) {
    if (node.type === 'image') readPicture(node, home, hasFile, file);
  }
  const links = [
    ...ownLinks(nodes, file.stem ?? ''),
    ...resolveSiteLinks(nodes, { url, home, beside: 'page' }),
  ];
  checkMarkup(
    nodes.filter(({ type }) => type !== 'image'),
    new Set(),
    file,
  );
  if (data === null || file.messages.some(({ fatal }) => fatal)) return null;
  const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'html');
  const text = blocks.map((block) => plainText(block)).join('\n\n');
  const html = pageMarkdown.stringify(pageMarkdown.runSync(tree, file));
  return { page: { ...data, html, text }, fragments, links };
}

/**
 * Gives each heading an id, by which links lead to it: its words, as GitHub has them, so that a link leads there in both places.
 */
function nameHeadings(nodes: readonly Nodes[]): string[] {
  const names = new Set<string>(TAKEN);
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const words = plainText(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    let name = words;
    for (let count = 1; names.has(name); count++) name = `${words}-${count}`;
    names.add(name);
    node.data = { ...node.data, hProperties: { id: name } };
  }
  return [...names].filter((name) => !TAKEN.includes(name));
}

/** Ids of what stands around a page. */
const TAKEN = ['main'];

/** The links to headings of the page itself. */
function ownLinks(nodes: readonly Nodes[], name: string): SiteLink[] {
  return nodes.flatMap((node): SiteLink[] =>
    (node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')
      ? [{ to: 'page', name, fragment: decoded(node.url.slice(1)), place: node.position }]
      : [],
  );
}

function readPicture(node: Image, home: URL, hasFile: (path: string) => boolean, file: VFile): void {
  const reason = node.url.startsWith('/') ? null : PICTURE;
  if (reason) report(file, 'image', reason, { place: node, actual: node.url });
  else if (!hasFile(node.url)) report(file, 'image', noPicture(node.url), { place: node, actual: node.url });
  node.url = home.pathname + node.url.replace(/^\//, '');
}

const PICTURE =
  'The picture is not published; put its file into public/ and begin its address with a slash: /pier.jpg.';
const noPicture = (url: string): string =>
  `There is no file public${url}; put the picture there, or take it out.`;
