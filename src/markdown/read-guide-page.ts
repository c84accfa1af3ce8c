import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { z } from 'zod';
import { type guideEntry, guidePage } from '../schema/guide.ts';
import { pageMarkdown } from './page-markdown.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads a page of the guide: front matter, then what an article may hold. Raw HTML is left out.
 *
 * @param href Makes a path from the home page on (`guide/writing/`, with which a link starts) a link on the site.
 */
export function readGuidePage(
  file: VFile,
  href: (path: string) => string,
): z.output<typeof guideEntry> | null {
  const tree = pageMarkdown.parse(file);
  const first = tree.children[0];
  const yaml = first?.type === 'yaml' ? first.value : '';
  const data = readYaml(yaml, guidePage, file, { offset: '---\n'.length, ruleId: 'front-matter' });
  visit(tree, 'link', (link) => {
    if (link.url.startsWith('/')) link.url = href(link.url);
  });
  return data && { ...data, html: pageMarkdown.stringify(pageMarkdown.runSync(tree, file)) };
}
