import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { report } from '../message/report.ts';
import { type pageEntry, pageFile } from '../schema/page.ts';
import { checkMarkup } from './check-markup.ts';
import { pageMarkdown } from './page-markdown.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads a page of the owner’s: front matter, then what an article may hold.
 *
 * @param href makes a path from the home page on a link on the site
 * @returns null when something was reported that keeps it from being published
 */
export function readPage(file: VFile, href: (path: string) => string): z.output<typeof pageEntry> | null {
  const tree = pageMarkdown.parse(file);
  const [first] = tree.children;
  const yaml = first?.type === 'yaml' ? first.value : '';
  const data = readYaml(yaml, pageFile, file, { offset: '---\n'.length, ruleId: 'front-matter' });
  const nodes: Nodes[] = [];
  visit(tree, (node) => {
    if (node.type === 'image') {
      if (node.url.startsWith('/')) node.url = href(node.url);
      else report(file, 'image', PICTURE, { place: node, actual: node.url });
      return;
    }
    if (node.type === 'link' || node.type === 'definition') node.url = onSite(node.url, href);
    nodes.push(node);
  });
  checkMarkup(nodes, new Set(), file);
  if (data === null || file.messages.some(({ fatal }) => fatal)) return null;
  const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'html');
  const text = blocks.map((block) => plainText(block)).join('\n\n');
  return { ...data, html: pageMarkdown.stringify(pageMarkdown.runSync(tree, file)), text };
}

const PICTURE =
  'The picture is not published; put its file into public/ and begin its address with a slash: /pier.jpg.';

/** Links to other files of the content, written as one reads them in an editor, lead to their pages. */
function onSite(url: string, href: (path: string) => string): string {
  if (url.startsWith('/')) return href(url);
  const [, folder = '', name = '', rest = ''] =
    /^(?:\.\.\/(articles)\/|\.\/)?([\w-]+)\.md(#.*)?$/.exec(url) ?? [];
  return name === '' ? url : href(`${folder === '' ? '' : 'articles/'}${name}/${rest}`);
}
