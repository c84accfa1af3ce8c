import { fill } from '../locales/fill.ts';
import type { QuoteKind } from '../schema/article.ts';
import { excerptStart } from '../search/excerpt-start.ts';
import type { SearchResult } from '../search/rank-window.ts';
import { type RecordType, type SearchRecord, titleTypes } from '../search/record.ts';
import { recordPath } from '../search/record-path.ts';
import { textDirective } from '../search/text-directive.ts';
import { standAlone } from '../text/stand-alone.ts';
import { dayInWords } from './day-in-words.ts';
import { whoSaid } from './who-said.ts';

/** What a hit is shown for, and where. */
export interface HitContext {
  /** The site's base path, slashes at both ends. */
  base: string;
  /** The words searched for, for the page that opens. */
  query: string;
  /** Whether only the first lines of each text are seen. */
  brief?: boolean;
}

/** A result as a list item: its words, marked, as the link to them, and who said it, when and how. */
export function searchHit(result: SearchResult, context: HitContext): HTMLLIElement {
  const item = document.createElement('li');
  fillHit(item, result, context);
  return item;
}

/** Fills an element with a result. Of several lines, the first is the link and the others stand below it. */
export function fillHit(item: HTMLElement, result: SearchResult, context: HitContext): void {
  const { record } = result;
  item.className = 'hit';
  item.dataset['type'] = record.type;
  const link = document.createElement('a');
  link.href = permalink(result, context);
  const hasLines = record.type === 'picture' || titleTypes.includes(record.type);
  const end = hasLines ? record.text.indexOf('\n') : -1;
  link.append(...lineOf(result, 0, end < 0 ? record.text.length : end, context));
  item.append(link);
  if (end >= 0) item.append(...linesBelow(result, end + 1, context));
  const meta = document.createElement('p');
  meta.className = 'meta';
  meta.append(...factsOf(record).flatMap((fact, i) => (i === 0 ? [fact] : [' · ', fact])));
  item.append(meta);
}

/** Who spoke, when and how; of what is no quote, what it is, and whose words it has. */
function factsOf(record: SearchRecord): (string | HTMLElement)[] {
  const { own, published } = daysOf(record);
  const name = record.type === 'speaker' ? undefined : record.speaker?.name;
  const quoting = name && fill(import.meta.words.quotingOf, { name });
  const shown =
    record.kind === null
      ? [labelOf(record), quoting, own, record.medium, published]
      : [whoSaid(record), own, record.medium, labelOf(record), published];
  return shown.flatMap((fact) => fact || []);
}

/** The line below a title, and of the others those with something marked. */
function linesBelow(result: SearchResult, from: number, context: HitContext): HTMLElement[] {
  let at = from;
  return result.record.text
    .slice(from)
    .split('\n')
    .flatMap((line, i) => {
      const [start, end] = [at, at + line.length];
      at = end + 1;
      if (i > 0 && !result.marks.some(([first, last]) => first >= start && last <= end)) return [];
      const below = document.createElement('p');
      below.className = 'below';
      below.append(...lineOf(result, start, end, context));
      return [below];
    });
}

/** The day of a record: that on which it was said or, of an article, published. Where it has none, its article's, told as such. */
function daysOf({ type, said, day, article }: SearchRecord): { own?: HTMLElement; published?: HTMLElement } {
  if (said) return { own: timeOf(said) };
  if (article === '') return {};
  return type === 'article' ? { own: timeOf(day) } : { published: inArticleOf(day) };
}

function inArticleOf(day: string): HTMLElement {
  const [before = '', after = ''] = import.meta.words.inArticleOf.split('{day}');
  const told = document.createElement('span');
  told.append(before, timeOf(day), after);
  return told;
}

function timeOf(day: string): HTMLTimeElement {
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = dayInWords(day);
  return time;
}

function labelOf({ type, kind }: SearchRecord): string {
  return type === 'quote' ? QUOTES[kind ?? 'direct'] : TYPES[type];
}

const QUOTES: Record<QuoteKind, string> = {
  direct: import.meta.words.directQuote,
  mixed: import.meta.words.mixedQuote,
  indirect: import.meta.words.indirectQuote,
};

const TYPES: Record<Exclude<RecordType, 'quote'>, string> = {
  article: import.meta.words.article,
  reported: import.meta.words.reportedWords,
  paragraph: import.meta.words.paragraph,
  heading: import.meta.words.heading,
  note: import.meta.words.noteFound,
  speaker: import.meta.words.speaker,
  page: import.meta.words.page,
  topic: import.meta.words.topicFound,
  author: import.meta.words.author,
  picture: import.meta.words.picture,
};

/** The permalink, with what marks the words: a text fragment, and the query for browsers without. */
function permalink({ record, marks }: SearchResult, { base, query }: HitContext): string {
  const [path, id] = recordPath(record).split('#');
  if (id === undefined) return `${base}${path}`;
  const words = marks.length > 0 ? `?${new URLSearchParams({ q: query.slice(0, SHARED_QUERY) })}` : '';
  return `${base}${path}${words}#${id}${textDirective(record.text, marks)}`;
}

/** Code units of a query that a link still carries. */
const SHARED_QUERY = 200;

/** A line of the text with its marks, as nodes; where only its beginning is seen, from where they are. */
function lineOf(
  { record, marks }: SearchResult,
  start: number,
  end: number,
  { brief = false }: HitContext,
): Node[] {
  const text = record.kind === null ? record.text : standAlone(record.text);
  const inside = marks.filter(([first, last]) => first >= start && last <= end);
  const from = brief ? excerptStart(text, inside, start, end) : start;
  const nodes: Node[] = [document.createTextNode(from > start ? '… ' : '')];
  let at = from;
  for (const [first, last] of inside) {
    if (first < from) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(first, last);
    nodes.push(document.createTextNode(text.slice(at, first)), mark);
    at = last;
  }
  nodes.push(document.createTextNode(text.slice(at, end)));
  return nodes;
}
