import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../message/report.ts';
import { type FrontMatter, frontMatter } from '../schema/front-matter.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads the YAML block at the top of an article.
 *
 * @returns The checked fields, or null when something was reported.
 */
export function readFrontMatter(tree: Root, file: VFile): FrontMatter | null {
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    report(
      file,
      'front-matter',
      'The article has no front matter; start it with a line “---”, the fields “headline: …” and “published: …”, and a line “---”.',
      { place: { line: 1, column: 1 } },
    );
    return null;
  }
  const offset = String(file).indexOf('\n', node.position?.start.offset ?? 0) + 1;
  return readYaml(node.value, frontMatter, file, { offset, ruleId: 'front-matter' });
}
