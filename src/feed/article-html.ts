import { toHtml } from 'hast-util-to-html';
import type { Annotation, Article, Paragraph } from '../schema/article.ts';

const CONTAINERS = {
  'bullet-list': 'ul',
  'ordered-list': 'ol',
  blockquote: 'blockquote',
  code: 'pre',
} as const;

/** The whole article as HTML for a feed: its sections under their labels, then its notes and corrections. */
export function articleHtml({ url, sections, annotations, corrections }: Article): string {
  const numbers = new Map(annotations.map(({ id }, index) => [id, index + 1]));
  const body = sections.flatMap(({ id, label, paragraphs }) => [
    ...(sections.length > 1 ? [`<h2 id="${id}">${text(label)}</h2>`] : []),
    ...blocks(paragraphs, (ids) => ids.map((id) => noteMark(id, numbers.get(id) ?? 0, url)).join('')),
  ]);
  const notes = annotations.map((note) => `<li>${noteHtml(note)}</li>`);
  return [
    ...body,
    ...(notes.length > 0 ? ['<h2>Notes</h2>', '<ol>', ...notes, '</ol>'] : []),
    ...(corrections.length > 0 ? ['<h2>Corrections</h2>'] : []),
    ...corrections.map((correction) => `<p>${correction.date}: ${text(correction.text)}</p>`),
  ].join('\n');
}

/** Paragraphs with the lists and block quotes around them, each opened and closed where it changes. */
function blocks(
  paragraphs: readonly Paragraph[],
  marksOf: (annotations: readonly string[]) => string,
): string[] {
  const html: string[] = [];
  let open: Paragraph['containers'] = [];
  const end = { containers: [] as typeof open, html: null, annotations: [] };
  for (const { containers, html: inner, annotations } of [...paragraphs, end]) {
    const shared = open.findIndex((kind, depth) => kind !== containers[depth]);
    const kept = shared < 0 ? open.length : shared;
    for (const kind of open.slice(kept).toReversed()) html.push(`</${CONTAINERS[kind]}>`);
    for (const kind of containers.slice(kept)) html.push(`<${CONTAINERS[kind]}>`);
    open = containers;
    if (inner === null) continue;
    const inmost = containers.at(-1);
    const tag = inmost === 'code' ? 'code' : inmost?.endsWith('-list') ? 'li' : 'p';
    html.push(`<${tag}>${inner}${marksOf(annotations)}</${tag}>`);
  }
  return html;
}

/** Which note speaks of words of the paragraph: a number behind it, since only the article’s page can tie it to the words. */
function noteMark(id: string, number: number, url: string): string {
  return `<sup><a href="${url}#${id}">[${number}]</a></sup>`;
}

function noteHtml({ kind, rating, body, author, date, target }: Annotation): string {
  const head = [kind, rating].filter((part) => part !== null).join(': ');
  const foot = [author, date].filter((part) => part !== null).join(', ');
  return [
    `<p>${text(quoted(target.exact))}${head === '' ? '' : ` <strong>${text(head)}</strong>`}</p>`,
    body,
    foot === '' ? '' : `<p>${text(foot)}</p>`,
  ].join('');
}

/** Words that the note speaks of. */
function quoted(words: string): string {
  return /^[“"„«]/.test(words) ? words : `“${words}”`;
}

function text(value: string): string {
  return toHtml({ type: 'text', value });
}
