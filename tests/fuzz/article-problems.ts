import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { type BuiltArticle, buildArticle } from '../../src/article/build-article.ts';
import type { FindPicture } from '../../src/article/place-picture.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { unsafeMarkup } from './unsafe-markup.ts';

/** What stands beside the Markdown. */
interface Beside {
  ledger?: Ledger | null;
  notesFile?: VFile;
  /** What finds its pictures; when left out, none is looked at. */
  findPicture?: FindPicture;
}

/** Builds an article as the site does. Null when it has errors, which are messages on its files. */
export function tryArticle(
  markdown: string,
  { ledger = null, notesFile, ...pictures }: Beside = {},
): BuiltArticle | null {
  const file = new VFile({ path: 'content/articles/bridge.md', value: markdown });
  const built = buildArticle(file, {
    slug: 'bridge',
    url: 'https://site.example/articles/bridge/',
    speakers: [
      {
        id: 'ada-finch',
        name: 'Ada Finch',
        aliases: ['Finch'],
        kind: 'person',
        role: 'Mayor',
        roles: [],
        links: [],
      },
    ],
    ledger,
    notesFile: notesFile ?? null,
    today: '2024-05-07',
    keepWordings: true,
    ...pictures,
  });
  return file.messages.some(({ fatal }) => fatal) ? null : built;
}

/** What is wrong with an article that was built without an error: a line for each. */
export function articleProblems(markdown: string, { article }: BuiltArticle): string[] {
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const quotes = paragraphs.flatMap((paragraph) => paragraph.quotes);
  const ids = [
    ...paragraphs.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...quotes.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...article.annotations.map(({ id }) => id),
    ...article.tombstones.flatMap(({ id, aliases }) => [id, ...aliases]),
  ];
  return [
    ...[...paragraphs.map(({ html }) => html), ...article.annotations.map(({ body }) => body)].flatMap(
      unsafeMarkup,
    ),
    ...paragraphs
      .filter(({ html, text }) => shown(html) !== spaceless(text))
      .map(({ text }) => `the HTML does not read “${text.slice(0, 60)}”`),
    ...quotes
      .filter(({ start, end, text }) => article.text.slice(start, end) !== text)
      .map(({ text }) => `a quote is not where it says: “${text.slice(0, 60)}”`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two things have the id ${id}`),
    ...lostWords(markdown, article),
  ];
}

function shown(html: string): string {
  return spaceless(toText(fromHtml(html, { fragment: true }), { whitespace: 'pre' }));
}

function spaceless(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Words that a reader of the Markdown sees and a reader of the article does not. */
function lostWords(markdown: string, { sections, annotations, text }: BuiltArticle['article']): string[] {
  const kept = [
    text,
    ...sections.map(({ heading }) => heading ?? ''),
    ...annotations.flatMap(({ bodyText, kind, author, date, target }) => [
      bodyText,
      kind,
      author,
      date,
      target.exact,
      // A word may run from the one into the other.
      `${author}${date}`,
    ]),
  ].join('\n');
  const lost = new Set<string>();
  visit(parseMarkdown(markdown), ['text', 'inlineCode', 'code'], (node) => {
    for (const [word] of wordsOf(node).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      if (!kept.includes(word)) lost.add(word);
    }
  });
  return [...lost].map((word) => `lost: ${word}`);
}
