import type { Properties } from 'hast';
import type { PhrasingContent } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { Position } from 'unist';
import { alignSource } from './align-source.ts';

/** A stretch of a paragraph that Markdown sets off. Offsets in UTF-16 code units of the paragraph's text. */
export interface Format {
  start: number;
  end: number;
  /** The type of its node in mdast: `emphasis`, `strong`, `link`; or of one that a plugin has made. */
  kind: string;
  /** The element it becomes. */
  tagName: string;
  properties: Properties;
}

/** A footnote mark: it takes no room in the text. */
export interface NoteReference {
  offset: number;
  /** The label, lower case, as footnotes are matched. */
  identifier: string;
  label: string;
  place: Position | undefined;
}

/** The words of a paragraph without any markup, and where each stands in the file. */
export interface InlineContent {
  text: string;
  /** For each code unit of `text`, its offset in the file, in UTF-16 code units. */
  offsets: number[];
  /** Of two on the same words, the outer one first. */
  formats: Format[];
  references: NoteReference[];
}

/** Where link references lead, by identifier. */
export type Definitions = ReadonlyMap<string, { url: string; title?: string | null | undefined }>;

const TAGS: Record<string, string> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  inlineCode: 'code',
  link: 'a',
  linkReference: 'a',
  break: 'br',
};

/**
 * Takes a paragraph's text out of its Markdown. A line break within a paragraph is one space, a hard break one
 * line feed; escapes and character references stand for their character; pictures and comments add nothing. What a plugin
 * says of a node's element (`hName` and `hProperties`, as remark-rehype reads them) holds.
 *
 * @param nodes The paragraph's children.
 * @param source The whole Markdown file.
 */
export function inlineContent(
  nodes: readonly PhrasingContent[],
  source: string,
  definitions: Definitions,
): InlineContent {
  const content: InlineContent = { text: '', offsets: [], formats: [], references: [] };
  for (const node of nodes) append(node);
  return content;

  function append(node: PhrasingContent): void {
    const start = content.text.length;
    const outside = content.formats.length;
    if (node.type === 'footnoteReference') {
      const { identifier, label, position } = node;
      content.references.push({ offset: start, identifier, label: label ?? identifier, place: position });
      return;
    }
    if (node.type === 'break') {
      content.text += '\n';
      content.offsets.push(node.position?.start.offset ?? content.offsets.at(-1) ?? 0);
    } else if ('children' in node) for (const child of node.children) append(child);
    else if ('value' in node && node.type !== 'html') {
      appendText(node.value, node.position, node.type !== 'text');
    }
    addFormat(node, start, outside);
  }

  function appendText(value: string, position: Position | undefined, literal: boolean): void {
    const text = value.replace(/\r\n/g, '\n').replace(/[\r\n]/g, ' ');
    // What a plugin has put in stands nowhere in the file: it counts as written where the words before it end.
    const from = position?.start.offset ?? content.offsets.at(-1) ?? 0;
    const to = position?.end.offset ?? from;
    for (const offset of alignSource(value, source.slice(from, to), literal)) {
      content.offsets.push(from + offset);
    }
    content.text += text;
  }

  /** @param at The formats of what stands in the node come behind its own. */
  function addFormat(node: PhrasingContent, start: number, at: number): void {
    const end = content.text.length;
    const tagName = node.data?.hName ?? TAGS[node.type];
    if (end === start || tagName === undefined) return;
    const properties = { ...propertiesOf(node, definitions), ...node.data?.hProperties };
    content.formats.splice(at, 0, { start, end, kind: node.type, tagName, properties });
  }
}

function propertiesOf(node: PhrasingContent, definitions: Definitions): Properties {
  const target =
    node.type === 'link'
      ? node
      : node.type === 'linkReference'
        ? definitions.get(node.identifier)
        : undefined;
  if (!target) return {};
  return { href: normalizeUri(target.url), ...(target.title && { title: target.title }) };
}
