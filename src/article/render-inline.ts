import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Position } from 'unist';
import { isSafeUrl } from '../markdown/check-markup.ts';
import type { InlineContent } from '../text/inline-content.ts';

/** An element to lay around a stretch of the text. */
export interface Wrap {
  /** In UTF-16 code units of the paragraph's text, end exclusive. */
  start: number;
  end: number;
  tagName: string;
  properties: Properties;
}

/** An element that stands between two characters. */
export interface Insertion {
  offset: number;
  element: Element;
}

/** What is laid around and into a paragraph's words. */
export interface Markup {
  /** Elements that are never divided; they lie side by side or within each other. */
  quotes: readonly Wrap[];
  /** Elements that are divided where a quote begins or ends, or where one begins within another. */
  marks: readonly Wrap[];
  insertions: readonly Insertion[];
  /** Where a stretch of the words stands in the file, for messages on what becomes of it. */
  placeOf: ((start: number, end: number) => Position | undefined) | undefined;
}

/** A wrap and its rank: of two that cross, the one of lower rank lies outside, the other is divided. */
interface Layer extends Wrap {
  rank: number;
}

/** A layer whose element is being filled. */
interface Open {
  layer: Layer;
  children: ElementContent[];
}

/**
 * Lays out a paragraph's words as hast: the cells of a row outermost, in them quotes, then annotated words, then Markdown's own emphasis and
 * links, each divided where an outer one, or an insertion, requires it. The text content of the result is the
 * paragraph's text, with a line feed for each hard break.
 */
export function renderInline(content: InlineContent, markup: Partial<Markup> = {}): Root {
  const { quotes = [], marks = [], insertions = [], placeOf } = markup;
  const layers = [
    ...quotes.map((wrap) => ({ ...wrap, rank: 0 })),
    ...marks.map((wrap) => ({ ...wrap, rank: 1 })),
    ...content.formats
      .filter(({ start, end }) => end > start)
      .map((format) => ({
        ...format,
        properties: safe(format.properties),
        rank: format.kind === 'cell' ? -1 : 2,
      })),
  ].sort(byStart);
  const edges = layers.flatMap(({ start, end }) => [start, end]);
  // A cell without words takes no stretch of the text.
  const emptyCells = content.formats
    .filter(({ kind, start, end }) => kind === 'cell' && start === end)
    .map(({ start, tagName, properties }) => ({ offset: start, element: cell(tagName, properties) }));
  const inserted = Map.groupBy([...insertions, ...emptyCells], ({ offset }) => offset);
  const stops = [0, ...edges, ...inserted.keys(), content.text.length];
  const points = [...new Set(stops)].sort((a, b) => a - b);
  const root: ElementContent[] = [];
  const stack: Open[] = [];
  let active: Layer[] = [];
  let next = 0;
  points.forEach((point, index) => {
    // What is inserted behind a cell's last word stands in the cell.
    const ending = active.filter(({ rank, end }) => rank < 0 && end === point);
    active = active.filter(({ end }) => end > point);
    const here = inserted.get(point) ?? [];
    keep(here.length > 0 ? [...ending, ...active.filter(({ rank }) => rank <= 0)] : active);
    for (const { element } of here) append({ ...element, ...placed(point, point) });
    for (; layers[next] && (layers[next]?.start ?? 0) <= point; next++) active.push(layers[next] as Layer);
    active.sort(byRank);
    keep(active);
    for (const layer of active.slice(stack.length)) open(layer);
    const end = points[index + 1] ?? point;
    const value = content.text.slice(point, end);
    if (value !== '') append({ type: 'text', value, ...placed(point, end) });
  });
  keep([]);
  return { type: 'root', children: root };

  /** Closes all but the elements that the wanted layers begin with. */
  function keep(wanted: readonly Layer[]): void {
    const differs = stack.findIndex(({ layer }, depth) => layer !== wanted[depth]);
    if (differs >= 0) stack.length = differs;
  }

  function open(layer: Layer): void {
    const { tagName, properties, start, end } = layer;
    const children: ElementContent[] = [];
    append({ type: 'element', tagName, properties, children, ...placed(start, end) });
    // The line feed of a break stands beside its element, which holds nothing.
    stack.push({ layer, children: tagName === 'br' ? (stack.at(-1)?.children ?? root) : children });
  }

  function append(node: ElementContent): void {
    (stack.at(-1)?.children ?? root).push(node);
  }

  function placed(start: number, end: number): { position?: Position } {
    const position = placeOf?.(start, end);
    return position ? { position } : {};
  }
}

function cell(tagName: string, properties: Properties): Element {
  return { type: 'element', tagName, properties, children: [] };
}

/** A link that could run a script leads nowhere. */
function safe({ href, ...others }: Properties): Properties {
  return typeof href === 'string' && isSafeUrl(href) ? { href, ...others } : others;
}

function byStart(a: Layer, b: Layer): number {
  return a.start - b.start;
}

function byRank(a: Layer, b: Layer): number {
  return a.rank - b.rank || a.start - b.start || b.end - a.end;
}
