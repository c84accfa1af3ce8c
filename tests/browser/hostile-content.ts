import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleMarkdown } from '../../src/import/article-markdown.ts';
import { bodyMarkdown } from '../../src/import/body-markdown.ts';
import { importHtml } from '../../src/import/import-html.ts';
import { importText } from '../../src/import/import-text.ts';
import { importWord } from '../../src/import/import-word.ts';
import type { ImportedArticle } from '../../src/import/imported-article.ts';
import { fingerprint } from '../../src/permalinks/fingerprint.ts';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import { words } from '../../src/permalinks/words.ts';
import { tryArticle } from '../fuzz/article-problems.ts';
import { unzip, zip } from '../fuzz/zip.ts';

/** No file lies beside what is imported here. */
const noPicture = () => ({ reason: 'there is no such file' });
const BESIDE = { findPicture: (src: string) => `There is no picture “${src}”.` };

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

const published = '2025-03-18';
/** How many imports make one article of the site. */
export const IMPORTED_TOGETHER = 5;
const FIRST = 'The bridge over the harbour opened on Tuesday after eleven months of work.';

/** The paragraph that said something else before, and the one that is gone: each with the vector for its earlier words. */
export const REWORDED = 'p-0000000001';
export const REMOVED = 'p-0000000002';

/** Well-known vectors of cross-site scripting, all kinds in one list. */
export const vectors: string[] = Object.values(
  JSON.parse(readFileSync(path.join(FIXTURES, 'hostile/vectors.json'), 'utf8')) as Record<string, string[]>,
).flat();

/** The name of the article, of its speaker and of the files beside it that one vector is put into. */
export function slugOf(index: number): string {
  return `hostile-${index + 1}`;
}

/**
 * A site, as files by their paths, with every vector in every field of the front matter, in the text, a note, a speaker's file,
 * a file of annotations and a ledger; and with all that imports make of it.
 */
export async function hostileContent(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [index, vector] of vectors.entries()) {
    const slug = slugOf(index);
    files.set(`articles/${slug}.md`, article(withoutControls(vector), slug));
    files.set(`speakers/${slug}.yml`, speaker(withoutControls(vector), slug));
    files.set(`annotations/${slug}.json`, annotations(vector, slug));
    files.set(`permalinks/${slug}.json`, ledger(vector));
  }
  for (let start = 0; start < vectors.length; start += IMPORTED_TOGETHER) {
    const together = vectors.slice(start, start + IMPORTED_TOGETHER);
    const bodies = await Promise.all(together.map(withoutControls).map(imported));
    files.set(`articles/imported-${slugOf(start)}.md`, articleMarkdown(inOne(bodies)));
  }
  return files;
}

/** Control characters, and those that stand for lost ones, are refused before anything is built of them; see `checkCharacters`. So are, in names, marks that turn the direction. */
function withoutControls(vector: string): string {
  return vector.replace(/[\0\uFFFD\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}

/** An article of the vector alone, as it is written. */
function asWritten(vector: string): string {
  return articleMarkdown({ fields: { headline: 'A bridge opens', published }, body: vector });
}

function article(vector: string, slug: string): string {
  const line = vector.trim();
  const fields = {
    headline: line,
    dek: line,
    published,
    byline: [line],
    dateline: line,
    rights: line,
    topics: [line],
    source: { title: line, publisher: line, url: `https://news.example/${line}` },
    corrections: [{ date: '2025-03-19', text: line }],
  };
  if (!URL.canParse(fields.source.url)) fields.source.url = 'https://news.example/';
  return articleMarkdown({
    fields,
    body: [
      `${FIRST}[^n]`,
      accepted(vector, (words) => words),
      accepted(line, (words) => `## ${words.replaceAll('\n', ' ')}`),
      `<!-- speaker: ${slug} -->`,
      accepted(line, (words) => `“${words} is what we were told,” the harbour master said.`),
      accepted(
        line,
        (words) => `[^n]: “work” — **Context.** ${words} — *${words.replaceAll('\n', ' ')}, 2025-03-19*`,
        `${FIRST}[^n]`,
      ),
    ].join('\n\n'),
  });
}

/** The first form of the words, from raw to tame, that is not refused where it stands, behind what it needs. None may link to what is not there. */
function accepted(vector: string, place: (words: string) => string, behind = FIRST): string {
  const text = escaped(vector);
  const forms = [vector, text, `${text} "`, text.replaceAll('"', "'")].map(place);
  const form = forms.find(
    (body) => tryArticle(asWritten(`${behind}\n\n${body}`), BESIDE)?.links.length === 0,
  );
  if (form === undefined) throw new Error(`No form of this is accepted: ${vector}`);
  return form;
}

function escaped(words: string): string {
  return bodyMarkdown({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
  }).trim();
}

function speaker(vector: string, slug: string): string {
  // Names that differ in signs alone would be one name.
  const line = `${vector} ${slug}`.trim();
  const link = `https://news.example/${line}`;
  return JSON.stringify({
    name: line,
    aliases: [`Also ${line}`],
    roles: [{ title: line, from: '2020-01-01' }],
    links: URL.canParse(link) ? [link] : [],
  });
}

function annotations(vector: string, slug: string): string {
  const source = `https://readout.example/articles/${slug}/`;
  const selector = { type: 'TextQuoteSelector', exact: 'eleven months', prefix: 'after ', suffix: ' of' };
  const formats = ['text/html', 'text/markdown', 'text/plain'];
  return JSON.stringify([
    ...formats.map((format) => ({
      id: `https://notes.example/${slug}/${format}`,
      type: 'Annotation',
      motivation: 'commenting',
      creator: { name: vector },
      created: '2025-03-19T10:00:00Z',
      body: [
        { type: 'TextualBody', value: `A note. ${vector}`, format },
        { type: 'TextualBody', value: vector, purpose: 'tagging' },
      ],
      target: { source, selector: [selector] },
    })),
    {
      id: `row-${slug}`,
      created: '2025-03-19T10:00:00Z',
      user: `acct:${vector}@notes.example`,
      user_info: { display_name: vector },
      uri: source,
      text: `A note. ${vector}`,
      tags: [vector],
      target: [{ source, selector: [selector] }],
    },
  ]);
}

function ledger(vector: string): string {
  const entry = { born: '2025-03-01', words: fingerprint(words(FIRST)) };
  return formatLedger({
    version: 1,
    paragraphs: [
      {
        ...entry,
        id: REWORDED,
        changed: published,
        wordings: [
          { since: '2025-03-01', text: vector },
          { since: published, text: FIRST },
        ],
      },
      {
        ...entry,
        id: REMOVED,
        words: fingerprint(words(vector)),
        removed: published,
        wordings: [{ since: '2025-03-01', text: vector }],
      },
    ],
    quotes: [],
  });
}

/** What of an imported article is written into its file. */
type Written = Pick<ImportedArticle, 'fields' | 'body'>;

/** What the importers make of a page, a text and a Word document with the vector in all their places. */
async function imported(vector: string): Promise<Written> {
  for (const form of [vector, `${vector}"`, vector.replaceAll('"', "'")]) {
    const article = inOne(await importAll(form));
    if (tryArticle(articleMarkdown(article), BESIDE) !== null) return article;
  }
  throw new Error(`No form of this can be imported: ${vector}`);
}

async function importAll(vector: string): Promise<ImportedArticle[]> {
  const text = 'The mill at Aston closed on Monday, its owners said in a letter to the council.';
  const html = `<!doctype html><title>${vector}</title><meta name="author" content="${vector}">
    <article><h1>${vector}</h1><p>${text}</p><p>${vector}</p><p>${text}</p></article>`;
  const all = [importHtml(html, noPicture), importText(`${text}\n\n${vector}\n\n${text}`)];
  // No XML may hold a NUL.
  if (!vector.includes('\0')) all.push(await importWord(wordDocument(vector), noPicture));
  return all;
}

/** Several imported articles in one, with the fields of the last that states them. */
function inOne(articles: readonly Written[]): Written {
  const fields = articles.map((article) => article.fields);
  // Notes of two articles must not share a name.
  const bodies = articles.map(({ body }, index) => body.replaceAll('[^', `[^${index}-`));
  return {
    fields: Object.assign({ headline: 'A mill closes', published }, ...fields),
    body: bodies.join('\n'),
  };
}

/** A Word document that has the vector for its words and for the address of its link. */
function wordDocument(vector: string): Buffer {
  const parts = unzip(readFileSync(path.join(FIXTURES, 'import/mill.docx')));
  const inXml = vector
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const change = (name: string, from: string) => {
    parts[name] = Buffer.from(String(parts[name]).replaceAll(from, () => inXml));
  };
  change('word/document.xml', 'Mill closes');
  change('word/document.xml', 'It is over.');
  change('word/_rels/document.xml.rels', 'https://ada.example/');
  return zip(parts);
}
