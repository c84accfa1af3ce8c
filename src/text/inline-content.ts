import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { alignSource } from './align-source.ts';

/** A stretch of a paragraph that Markdown sets off. Offsets in UTF-16 code units of the paragraph's text. */
export interface Format {
  start: number;
  end: number;
  kind: 'emphasis' | 'strong' | 'code' | 'link' | 'break';
  /** Where a link leads. */
  url?: string;
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
  formats: Format[];
  references: NoteReference[];
}

/**
 * Takes a paragraph's text out of its Markdown. A line break within a paragraph is one space, a hard break one
 * line feed; escapes and character references stand for their character; pictures and comments add nothing.
 *
 * @param nodes The paragraph's children.
 * @param source The whole Markdown file.
 * @param urlOf Where a link reference leads, by its identifier.
 */
export function inlineContent(
  nodes: readonly PhrasingContent[],
  source: string,
  urlOf: (identifier: string) => string | undefined,
): InlineContent {
  const content: InlineContent = { text: '', offsets: [], formats: [], references: [] };
  for (const node of nodes) append(node);
  return content;

  function append(node: PhrasingContent): void {
    const start = content.text.length;
    if (node.type === 'text') {
      appendText(node.value, node.position, false);
    } else if (node.type === 'inlineCode') {
      appendText(node.value, node.position, true);
      addFormat('code', start);
    } else if (node.type === 'break') {
      content.text += '\n';
      content.offsets.push(node.position?.start.offset ?? 0);
      addFormat('break', start);
    } else if (node.type === 'footnoteReference') {
      const { identifier, label, position } = node;
      content.references.push({ offset: start, identifier, label: label ?? identifier, place: position });
    } else if ('children' in node) {
      for (const child of node.children) append(child);
      if (node.type === 'emphasis' || node.type === 'strong') addFormat(node.type, start);
      else if (node.type === 'link') addFormat('link', start, node.url);
      else if (node.type === 'linkReference') addFormat('link', start, urlOf(node.identifier));
    }
  }

  function appendText(value: string, position: Position | undefined, literal: boolean): void {
    const from = position?.start.offset ?? 0;
    const to = position?.end.offset ?? from;
    const offsets = alignSource(value, source.slice(from, to), literal);
    if (content.offsets.length === 0) content.offsets = offsets.map((offset) => from + offset);
    else for (const offset of offsets) content.offsets.push(from + offset);
    content.text += value.replace(/\r\n/g, '\n').replace(/[\r\n]/g, ' ');
  }

  function addFormat(kind: Format['kind'], start: number, url?: string): void {
    const end = content.text.length;
    if (end > start) content.formats.push({ start, end, kind, ...(url !== undefined && { url }) });
  }
}
