import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { articleMarkdown } from '../../src/import/article-markdown.ts';
import { importHtml } from '../../src/import/import-html.ts';
import { importWord } from '../../src/import/import-word.ts';
import type { ImportedArticle } from '../../src/import/imported-article.ts';
import { checkNesting } from '../../src/markdown/check-nesting.ts';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import { parseLedger } from '../../src/permalinks/parse-ledger.ts';
import { newsCorpus } from '../bench/build/news-corpus.ts';
import { articleProblems, tryArticle } from './article-problems.ts';
import { mutate } from './mutate.ts';
import { unzip, zip } from './zip.ts';

/** A kind of file that comes from outside: makes one, and tells what goes wrong with it, a line for each. */
export type Target = (random: () => number) => { input: string; run: () => string[] | Promise<string[]> };

const FIXTURES = join(import.meta.dirname, '../fixtures/import');
const LONGEST = 20_000;

const articles = [...newsCorpus(20, 1)]
  .filter(({ path }) => path.startsWith('content/articles'))
  .map(({ content }) => content);
const sound = articles[0] ?? '';
const ledger = formatLedger(tryArticle(sound)?.ledger as Parameters<typeof formatLedger>[0]);
const page = readFileSync(join(FIXTURES, 'mill.html'), 'utf8');
const parts = unzip(readFileSync(join(FIXTURES, 'mill.docx')));
/** The part of a Word document that holds its text. */
const BODY = 'word/document.xml';

const note = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  motivation: 'commenting',
  creator: { name: 'Ada Finch' },
  created: '2024-05-07T10:00:00Z',
  body: [{ type: 'TextualBody', value: '<p>A <em>note</em>.</p>', format: 'text/html' }],
  target: {
    source: 'https://site.example/articles/bridge/',
    selector: [{ type: 'TextQuoteSelector', exact: 'was', prefix: '', suffix: '' }],
  },
};

/** What is mutated, by the name under which `--only` finds it. */
export const targets: Record<string, Target> = {
  articles: (random) => {
    const input = mutate(articles[Math.floor(random() * articles.length)] ?? '', random).slice(0, LONGEST);
    return { input, run: () => problemsOf(input) };
  },
  ledgers: (random) => {
    const input = mutate(ledger, random);
    const run = () => {
      const file = new VFile({ path: 'content/permalinks/bridge.json', value: input });
      const parsed = parseLedger(file);
      if (parsed === null) return file.messages.length > 0 ? [] : ['refused without a word'];
      return problemsOf(mutate(sound, random), { ledger: parsed });
    };
    return { input, run };
  },
  annotations: (random) => {
    const input = mutate(JSON.stringify([note, note], null, 2), random);
    const run = () =>
      problemsOf(sound, {
        notesFile: new VFile({ path: 'content/annotations/bridge.json', value: input }),
      });
    return { input, run };
  },
  html: (random) => {
    const input = mutate(page, random).slice(0, LONGEST);
    return { input, run: () => problemsOfPage(input) };
  },
  docx: (random) => {
    // Most changes to the XML itself break it, and the file is refused: its words are changed more often.
    const change = random() < 0.2 ? mutate : mutateWords;
    const bytes = zip({ ...parts, [BODY]: Buffer.from(change(String(parts[BODY]), random)) });
    // Seldom the container itself is broken, too: such a file is refused, which tells little.
    const cut = random() < 0.1 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
    return { input: cut.toString('base64'), run: () => problemsOfWord(cut) };
  },
};

/** No file lies beside what is imported here. */
const noPicture = () => ({ reason: 'there is no such file' });

/** Changes what stands between the tags of an XML file. */
function mutateWords(xml: string, random: () => number): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return xml.replace(/>([^<]+)</g, (tag, text: string) =>
    random() < 0.3 ? `>${escaped(mutate(text, random))}<` : tag,
  );
}

function problemsOf(markdown: string, beside: Parameters<typeof tryArticle>[1] = {}): string[] {
  // What is refused for its size is not read.
  if (checkNesting(new VFile({ value: markdown }))) return [];
  const built = tryArticle(markdown, beside);
  return built === null ? [] : articleProblems(markdown, built);
}

/** Whatever was taken in must make an article once its fields are filled in, and show all of it. */
function problemsOfImport({ body }: Pick<ImportedArticle, 'body'>): string[] {
  const fields = { headline: 'A bridge opens', published: '2024-05-07' };
  return problemsOf(articleMarkdown({ fields, body }));
}

/** A page beyond the bounds of an import is refused with its line, which `readout import` tells of. */
function problemsOfPage(html: string): string[] {
  try {
    return problemsOfImport(importHtml(html, noPicture));
  } catch (error) {
    if (error instanceof Error && /\(line \d+\)$/.test(error.message)) return [];
    throw error;
  }
}

/** A damaged document may be refused, which `readout import` tells of. */
async function problemsOfWord(bytes: Buffer): Promise<string[]> {
  const imported = await importWord(bytes, noPicture).catch(() => null);
  return imported === null ? [] : problemsOfImport(imported);
}
