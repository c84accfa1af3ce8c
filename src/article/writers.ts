import type { Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { type PluggableList, unified } from 'unified';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { positionOf } from '../message/point-at.ts';
import { type Details, report } from '../message/report.ts';
import { excerpt } from '../text/excerpt.ts';
import type { InlineContent } from '../text/inline-content.ts';

/**
 * Writes hast as HTML, changed as rehype plugins change it.
 *
 * @param place What the tree was made of.
 */
export type WriteHtml = (tree: Root, place: Details['place']) => string;

/** What writes the paragraphs of one article. */
export interface Writers {
  /** What plugins say of the tree becomes messages on the article's file. */
  write: WriteHtml;
  /** For another use of what has been written already: what there is to say of it has been said. */
  again: WriteHtml;
  /** Where stretches of a paragraph's words stand in the file; nothing where no plugin could ask. */
  placeIn: (content: InlineContent) => ((start: number, end: number) => Position) | undefined;
}

/**
 * Has rehype write the paragraphs of an article.
 *
 * @param plugins The owner's rehype plugins, in order. They see each paragraph by itself, and work at once.
 */
export function writersOf(plugins: PluggableList, file: VFile): Writers {
  return {
    write: writer(plugins, file),
    again: writer(plugins, new VFile({ path: file.path, value: file.value })),
    placeIn: ({ offsets }) => {
      if (plugins.length === 0) return undefined;
      return (start, end) => {
        const from = offsets[start] ?? 0;
        return positionOf(file, from, Math.max(from, (offsets[end - 1] ?? 0) + 1));
      };
    },
  };
}

/** Quotations, notes and links stand by the words of the text, so a plugin that changes those is reported. */
function writer(plugins: PluggableList, file: VFile): WriteHtml {
  const processor = unified().use(plugins).use(rehypeStringify).freeze();
  return (tree, place) => {
    if (plugins.length === 0) return processor.stringify(tree);
    const words = wordsOf(tree);
    try {
      const changed = processor.runSync(tree, file) as Root;
      const now = wordsOf(changed);
      if (now === words) return processor.stringify(changed);
      const reason = `A rehype plugin has made “${excerpt(now)}” of “${excerpt(words)}”; change words by a remark plugin, so that quotations and links are of the words as published.`;
      report(file, 'plugin', reason, { place, actual: now, expected: [words] });
    } catch (error) {
      if (!file.messages.some((message) => message === error)) {
        const said = error instanceof Error ? error.message : String(error);
        report(file, 'plugin', `A rehype plugin stopped: ${said}`, { place });
      }
    }
    return '';
  };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
