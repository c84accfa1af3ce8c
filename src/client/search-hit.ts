import type { SearchResult } from '../search/rank-window.ts';
import { textDirective } from '../search/text-directive.ts';

/** How the page writes things; from attributes of the element, so that all words stand in the markup. */
export interface HitContext {
  /** The site's base path, slashes at both ends. */
  base: string;
  /** By whose habits days are written. */
  locale: string;
  /** The words searched for, for the page that opens. */
  query: string;
}

/** A result as a list item: its words, marked, as the link to them, and who said it, when and how. */
export function searchHit(result: SearchResult, context: HitContext): HTMLLIElement {
  const { record } = result;
  const item = document.createElement('li');
  item.className = 'hit';
  item.dataset['type'] = record.type;
  const link = document.createElement('a');
  link.href = permalink(result, context);
  link.append(...markedText(record.text, result.marks));
  const meta = document.createElement('p');
  meta.className = 'meta';
  const day = document.createElement('time');
  day.dateTime = record.day;
  day.textContent = new Intl.DateTimeFormat(context.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(record.day),
  );
  const facts = [record.speaker?.name, day, record.medium, labelOf(record.kind)];
  const shown = facts.flatMap((fact) => fact ?? []);
  meta.append(...shown.flatMap((fact, i) => (i === 0 ? [fact] : [' · ', fact])));
  item.append(link, meta);
  return item;
}

function labelOf(kind: string | null): string {
  if (kind === null) return 'paragraph';
  return kind === 'indirect' ? 'reported speech' : `${kind} quote`;
}

/** The permalink, with what marks the words: a text fragment, and the query for browsers without. */
function permalink({ record, marks }: SearchResult, { base, query }: HitContext): string {
  const words = marks.length > 0 ? `?${new URLSearchParams({ q: query.slice(0, SHARED_QUERY) })}` : '';
  return `${base}articles/${record.article}/${words}#${record.id}${textDirective(record.text, marks)}`;
}

/** Code units of a query that a link still carries. */
const SHARED_QUERY = 200;

/** The text with its marks, as nodes. */
function markedText(text: string, marks: readonly [number, number][]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(document.createTextNode(text.slice(at, start)), mark);
    at = end;
  }
  nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}
