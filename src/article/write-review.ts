import type { PluggableList } from 'unified';
import { VFile } from 'vfile';
import { isMap, parseDocument } from 'yaml';
import { listedQuotes } from '../attribution/listed-quotes.ts';
import { markedSpans } from '../attribution/marked-spans.ts';
import { type ParagraphBlock, readDocument } from '../markdown/read-document.ts';
import type { Quote } from '../schema/article.ts';
import type { Review, WrittenReview } from '../schema/review.ts';
import { isUnnamed, type Unnamed } from '../schema/unnamed.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';
import { printOf } from './keep-review.ts';
import { textBlocks } from './text-blocks.ts';

/** Whose words a quote is, as an editor has decided and a comment has it: a speaker’s id, or an `Unnamed`. */
export type Verdict = string;

/** Whose words a quote is as the article stands. */
export const verdictOn = ({ speaker, basis }: Pick<Quote, 'speaker' | 'basis'>): Verdict =>
  speaker?.id ?? ((basis === 'editor' ? 'none' : 'open') satisfies Unnamed);

/** What an article is reviewed with. */
export interface ReviewContext {
  /** Reads an article’s Markdown: the quotes of each paragraph, in order; reported speech is none. */
  read(markdown: string): readonly (readonly Quote[])[];
  /** The ids that have a speaker file. */
  known: ReadonlySet<string>;
  remarkPlugins?: PluggableList;
}

/** An article’s Markdown with a review. */
export interface ReviewedMarkdown {
  text: string;
  /** The lines, from 1, of the comments that were written or changed. */
  comments: number[];
}

/**
 * Writes into an article’s Markdown whose each quote is, where the program has it otherwise, and that somebody has looked at the quotes
 * as they then are. All else stays to the letter.
 *
 * @param verdicts by the id of the quote; a quote without one stays as it is
 * @throws Error where a comment can’t be put before the paragraph, or would name somebody without a file; says where
 */
export function writeReview(
  markdown: string,
  verdicts: ReadonlyMap<string, Verdict>,
  review: Review,
  context: ReviewContext,
): ReviewedMarkdown {
  const paragraphs = context.read(markdown);
  const once = withComments(markdown, paragraphs, verdicts, context);
  // One name before a paragraph makes quotes of all that stands in marks; a list, only of what the editor has seen.
  const grown = context.read(once).flatMap((now, i) => (now.length > (paragraphs[i]?.length ?? 0) ? i : []));
  const text =
    grown.length === 0 ? once : withComments(markdown, paragraphs, verdicts, context, new Set(grown));
  const prints = new Set(context.read(text).flat().map(printOf));
  const reviewed = withReview(text, { ...review, quotes: [...prints].join(' ') });
  return { text: reviewed, comments: linesOf(reviewed, differing(paragraphs, verdicts), context) };
}

/** The paragraphs, from 0, before which a comment has to say whose each quote is. */
function differing(
  paragraphs: readonly (readonly Quote[])[],
  verdicts: ReadonlyMap<string, Verdict>,
): number[] {
  const isOther = (quote: Quote) => (verdicts.get(quote.id) ?? verdictOn(quote)) !== verdictOn(quote);
  return paragraphs.flatMap((quotes, index) => (quotes.some(isOther) ? [index] : []));
}

function linesOf(
  markdown: string,
  indices: readonly number[],
  { remarkPlugins = [] }: ReviewContext,
): number[] {
  const { blocks } = readDocument(new VFile(markdown), remarkPlugins);
  const written = blocks.filter((block) => block.type === 'paragraph');
  return indices.flatMap((index) => written[index]?.settings.speaker?.place?.start.line ?? []);
}

function withComments(
  markdown: string,
  paragraphs: readonly (readonly Quote[])[],
  verdicts: ReadonlyMap<string, Verdict>,
  { known, remarkPlugins = [] }: ReviewContext,
  listed: ReadonlySet<number> = new Set(),
): string {
  const { blocks, frontMatter } = readDocument(new VFile(markdown), remarkPlugins);
  const written = blocks.filter((block) => block.type === 'paragraph');
  const running = joinParagraphs(written.map(({ content }) => content));
  const stretches = textBlocks(blocks, running, new Map());
  const { spansOf } = markedSpans(running.text, stretches, frontMatter?.language ?? 'en');
  const edits = differing(paragraphs, verdicts).flatMap((index) => {
    const block = written[index];
    if (!block) return [];
    const quotes = paragraphs[index] ?? [];
    const ought = quotes.map((quote) => verdicts.get(quote.id) ?? verdictOn(quote));
    const fileless = ought.find((id) => !isUnnamed(id) && !known.has(id));
    if (fileless !== undefined) {
      throw new Error(
        `line ${block.place?.start.line}: a comment can’t name ${fileless}, who has no file; make content/speakers/${fileless}.yml, and review again. Nothing was written.`,
      );
    }
    const isList = listed.has(index) || new Set(ought).size > 1;
    const value = isList ? `[${inPlaces(index, quotes, ought).join(', ')}]` : (ought[0] ?? '');
    return [commentOf(markdown, block, written[index - 1], value)];
  });
  let text = markdown;
  for (const { start, end, value } of edits.toReversed())
    text = text.slice(0, start) + value + text.slice(end);
  return text;

  /** What a list says at each of its places. */
  function inPlaces(index: number, quotes: readonly Quote[], ought: readonly Verdict[]): Verdict[] {
    const { start, end } = running.spans[index] ?? { start: 0, end: 0 };
    const marked = stretches.filter((one) => start <= one.start && one.end <= end).flatMap(spansOf);
    return listedQuotes(quotes, marked).map(({ quote }) => (quote && ought[quotes.indexOf(quote)]) ?? 'none');
  }
}

interface Edit {
  start: number;
  end: number;
  value: string;
}

function commentOf(
  markdown: string,
  block: ParagraphBlock,
  before: ParagraphBlock | undefined,
  value: string,
): Edit {
  const { settings, place } = block;
  const { start, end } = settings.speaker?.place ?? {};
  if (start?.offset !== undefined && end?.offset !== undefined)
    return { start: start.offset, end: end.offset, value };
  if (!takesComment(block, before)) {
    throw new Error(
      `line ${place?.start.line}: the paragraph stands within a list or a quotation, where no comment can stand before it; nothing was written.`,
    );
  }
  const at = markdown.lastIndexOf('\n', (place?.start.offset ?? 0) - 1) + 1;
  return { start: at, end: at, value: `<!-- speaker: ${value} -->\n` };
}

/**
 * Whether a comment stands before a paragraph, or can: within a list or a quotation it can only before the first.
 *
 * @param before the paragraph before it
 */
export function takesComment(
  { settings, containers: [outer] }: ParagraphBlock,
  before: ParagraphBlock | undefined,
): boolean {
  return settings.speaker?.place !== undefined || !outer || before?.containers[0]?.id !== outer.id;
}

/** Says in the front matter who has looked, when, and at what. */
function withReview(markdown: string, { by, date, quotes }: WrittenReview): string {
  const [whole = '', yaml = ''] = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(markdown) ?? [];
  const line = `reviewed: {by: ${quoted(by)}, date: ${date}, quotes: "${quotes}"}`;
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => String((key as { value?: unknown } | null)?.value) === 'reviewed')
    : undefined;
  const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
  const valueRange = (pair?.value as { range?: [number, number, number] } | null | undefined)?.range;
  const head = whole.indexOf(yaml, 3);
  if (range && valueRange) {
    return markdown.slice(0, head + range[0]) + line + markdown.slice(head + valueRange[1]);
  }
  const end = head + yaml.length;
  return `${markdown.slice(0, end)}${line}\n${markdown.slice(end)}`;
}

const quoted = (name: string) => (/^[\p{L}][\p{L} .’-]*$/u.test(name) ? name : JSON.stringify(name));
