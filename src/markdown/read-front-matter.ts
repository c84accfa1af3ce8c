import type { Root } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { type FrontMatter, frontMatter } from '../schema/front-matter.ts';
import { type LegibleFields, legibleFields } from './legible-fields.ts';
import { readYaml } from './read-yaml.ts';

/** The YAML block at the top of an article. */
export interface ReadFrontMatter {
  /** The checked fields; null when something was reported. */
  frontMatter: FrontMatter | null;
  /** What can be read of it where something is wrong; null where nothing is, or where there is no front matter. */
  legible: LegibleFields | null;
}

/** Reads the YAML block at the top of an article, and reports what is wrong with it. */
export function readFrontMatter(tree: Root, file: VFile): ReadFrontMatter {
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    const { reason, place } = missing(String(file));
    report(file, 'front-matter', reason, { place });
    return { frontMatter: null, legible: null };
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
  return { frontMatter: fields, legible: fields === null ? legibleFields(node.value) : null };
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
    const closing = lines[behind]?.trim() ?? '';
    if (/^[-–—]+$/.test(closing)) {
      const reason = `The front matter is closed with “${closing}”; write “---” in its place.`;
      return { reason, place: { line, column: 1 } };
    }
    const reason = 'The front matter is not closed; write a line “---” here, behind its last field.';
    return { reason, place: { line, column: 1 } };
  }
  const reason =
    'The article has no front matter; start it with a line “---”, the fields “headline: …” and “published: …”, and a line “---”.';
  return { reason, place: { line: 1, column: 1 } };
}
