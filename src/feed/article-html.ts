import { toHtml } from 'hast-util-to-html';
import type { Annotation, Article, Paragraph } from '../schema/article.ts';
import { standAloneHtml } from './stand-alone-html.ts';

const CONTAINERS = {
  'bullet-list': 'ul',
  'ordered-list': 'ol',
  blockquote: 'blockquote',
  code: 'pre',
} as const;

/** The whole article as HTML for a feed: its sections under their labels, then its notes and corrections. */
export function articleHtml({ url, sections, annotations, corrections }: Article): string {
  const body = sections.flatMap(({ id, label, paragraphs }) => [
    ...(sections.length > 1 ? [`<h2 id="${id}">${text(label)}</h2>`] : []),
    ...blocks(paragraphs, url),
  ]);
  const notes = annotations.map((note) => `<li>${noteHtml(note, url)}</li>`);
  return [
    ...body,
    ...(notes.length > 0 ? ['<h2>Notes</h2>', '<ol>', ...notes, '</ol>'] : []),
    ...(corrections.length > 0 ? ['<h2>Corrections</h2>'] : []),
    ...corrections.map((correction) => `<p>${correction.date}: ${text(correction.text)}</p>`),
  ].join('\n');
}

/** Paragraphs with the lists and block quotes around them, each opened and closed where it changes. */
function blocks(paragraphs: readonly Paragraph[], url: string): string[] {
  const html: string[] = [];
  let open: Paragraph['containers'] = [];
  for (const { containers, html: inner } of [...paragraphs, { containers: [] as typeof open, html: null }]) {
    const shared = open.findIndex((kind, depth) => kind !== containers[depth]);
    const kept = shared < 0 ? open.length : shared;
    for (const kind of open.slice(kept).toReversed()) html.push(`</${CONTAINERS[kind]}>`);
    for (const kind of containers.slice(kept)) html.push(`<${CONTAINERS[kind]}>`);
    open = containers;
    if (inner === null) continue;
    const inmost = containers.at(-1);
    const tag = inmost === 'code' ? 'code' : inmost?.endsWith('-list') ? 'li' : 'p';
    html.push(`<${tag}>${standAloneHtml(inner, url)}</${tag}>`);
  }
  return html;
}

function noteHtml({ kind, rating, body, author, date }: Annotation, url: string): string {
  const head = [kind, rating].filter((part) => part !== null).join(': ');
  const foot = [author, date].filter((part) => part !== null).join(', ');
  return [
    head === '' ? '' : `<p><strong>${text(head)}</strong></p>`,
    standAloneHtml(body, url),
    foot === '' ? '' : `<p>${text(foot)}</p>`,
  ].join('');
}

function text(value: string): string {
  return toHtml({ type: 'text', value });
}
