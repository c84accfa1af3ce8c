import type { Root } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
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
    const { reason, place } = missing(String(file));
    report(file, 'front-matter', reason, { place });
    return null;
  }
  const start = node.position?.start.offset ?? 0;
  const fence = /^[^\r\n]*(?:\r\n|\r|\n)/.exec(String(file).slice(start))?.[0] ?? '';
  const offset = start + fence.length;
  const fields = readYaml(node.value, frontMatter, file, { offset, ruleId: 'front-matter' });
  if (fields?.updated !== undefined && isBefore(fields.updated, fields.published)) {
    const at = offset + Math.max(node.value.search(/^updated:/m), 0);
    const reason = `“updated” is “${fields.updated}”, which is before “published”, ${fields.published}; one of the two is wrong.`;
    report(file, 'front-matter', reason, { place: pointAt(file, at), actual: fields.updated, fatal: false });
  }
  return fields;
}

/** Where only a day is known of one of them, the days tell. */
function isBefore(date: string, other: string): boolean {
  return date.includes('T') && other.includes('T')
    ? Date.parse(date) < Date.parse(other)
    : date.slice(0, 10) < other.slice(0, 10);
}

/** Why an article has no front matter, and where it should be mended. */
function missing(text: string): { reason: string; place: Point } {
  const lines = text.split(/\r\n?|\n/);
  if (lines[0]?.trim() === '+++') {
    const reason =
      'The front matter is in TOML; write its fields in YAML (“headline: …”), between two lines “---”.';
    return { reason, place: { line: 1, column: 1 } };
  }
  if (lines[0]?.trim() === '---') {
    const behind = lines.findIndex((line, index) => index > 0 && !/^(?:[\w-]+:|[ \t]|- )/.test(line));
    const line = behind < 0 ? lines.length : behind + 1;
    const reason = 'The front matter is not closed; write a line “---” here, behind its last field.';
    return { reason, place: { line, column: 1 } };
  }
  const reason =
    'The article has no front matter; start it with a line “---”, the fields “headline: …” and “published: …”, and a line “---”.';
  return { reason, place: { line: 1, column: 1 } };
}
