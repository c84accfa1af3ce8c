// The search beside what a site would use instead, over made-up news: npm run bench:search [sizes] [engines]
// The languages alone: npm run bench:search languages
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { textTable } from '../../src/cli/text-table.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { queryKinds } from './search/make-queries.ts';
import type { Figures } from './search/measure.ts';
import { measureLanguages } from './search/measure-languages.ts';

const MEASURE = path.join(import.meta.dirname, 'search', 'measure.ts');
const ENGINES = [
  'Readout',
  'Readout without Fuse.js',
  'MiniSearch',
  'FlexSearch',
  'Orama',
  'lunr',
  'uFuzzy',
  'Fuse.js alone',
];
const SIZES = ['1000', '10000', '100000'];
/** What is promised of the first engine, in the order of the columns. */
const TARGETS: Record<string, string[]> = {
  1000: ['≥ 0.99', '', '', '≤ 60', '', '', ''],
  10000: ['≥ 0.99 / 0.997', '≥ 0.985 / 0.995', '≤ 1 / 10', '≤ 60', '≤ 4', '≤ 15', '≥ 15000'],
  100000: ['≥ 0.985 / 0.995', '≥ 0.98 / 0.99', '≤ 2 / 16', '≤ 100', '≤ 25', '≤ 50', '≥ 15000'],
};
/** Queries of each kind: peers that take seconds for one are asked fewer. */
const EACH = 240;
/** Paragraphs in each language, all in one index, and queries of each kind in each. */
const LANGUAGE_SIZE = 1_000;
const LANGUAGE_EACH = 100;
const LANGUAGES_ONLY = 'languages';

/** The search is tuned on other corpora and queries than these. */
const [sizes = SIZES.join(','), engines = ENGINES.join(','), corpusSeed = '7', querySeed = '2037'] =
  process.argv.slice(2);
const kinds: string[][] = [];
const rows: string[][] = [];
for (const size of sizes === LANGUAGES_ONLY ? [] : sizes.split(',')) {
  for (const engine of engines.split(',')) {
    const figures = await measure(engine, size);
    rows.push(figures === null ? [engine, size, 'failed'] : rowOf(figures));
    console.error(rows.at(-1)?.join('  '));
    for (const [kind, share] of Object.entries(figures?.kinds ?? {})) {
      kinds.push([engine, size, kind, share.toFixed(3)]);
    }
    const targets = TARGETS[size];
    if (engine === ENGINES[0] && targets) rows.push(['  target', '', '', ...targets]);
  }
}
if (rows.length > 0) {
  console.log(
    `Fewer queries than ${queryKinds.length * EACH} are a sample: of each kind, as many as were answered in 20 s. Bytes are compressed with Brotli, programs included; Pagefind needs a browser: npm run bench:search-browser.`,
  );
  console.log(
    textTable(
      [
        'engine',
        'records',
        'queries',
        'first / in 5',
        'typos',
        'ms median / p95',
        'kB first (engine)',
        'kB more',
        'MB',
        'records/s',
      ],
      rows,
    ),
  );

  console.log(textTable(['engine', 'records', 'kind of query', 'right first'], kinds));
}
await printLanguages();

async function printLanguages(): Promise<void> {
  const seeds = [Number(corpusSeed), Number(querySeed)] as const;
  const figures = await measureLanguages([LANGUAGE_SIZE, LANGUAGE_EACH], seeds, async (corpus) => {
    const { files } = await writeIndex(corpus);
    return openIndex(async (name) => files.get(name) as Uint8Array<ArrayBuffer>);
  });
  const cells = figures.map(({ language, kind, queries, first, five }) => [
    language,
    kind,
    String(queries),
    first.toFixed(3),
    five.toFixed(3),
  ]);
  console.log(
    `By language: Readout over ${LANGUAGE_SIZE} paragraphs in each, all in one index. The words are halves of real ones: more of them are alike than in real prose.`,
  );
  console.log(textTable(['language', 'kind of query', 'queries', 'right first', 'found (in 5)'], cells));
}

async function measure(engine: string, size: string): Promise<Figures | null> {
  const args = [
    '--expose-gc',
    '--max-old-space-size=8000',
    MEASURE,
    engine,
    size,
    String(EACH),
    corpusSeed,
    querySeed,
  ];
  const run = promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
  return run.then(
    ({ stdout }) => JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null'),
    (error: unknown) => {
      console.error(String(error).slice(0, 500));
      return null;
    },
  );
}

function rowOf(figures: Figures): string[] {
  const { engine, size, queries, program, firstBytes, furtherBytes } = figures;
  return [
    engine,
    String(size),
    String(queries),
    `${figures.first.toFixed(3)} / ${figures.five.toFixed(3)}`,
    `${figures.typoFirst.toFixed(3)} / ${figures.typoFive.toFixed(3)}`,
    `${figures.median.toFixed(2)} / ${figures.slowest95.toFixed(1)}`,
    `${kilobytes(firstBytes)} (${kilobytes(program)})`,
    kilobytes(furtherBytes),
    (figures.heap / 1e6).toFixed(1),
    figures.rate.toFixed(0),
  ];
}

function kilobytes(bytes: number | null): string {
  return bytes === null ? '–' : (bytes / 1000).toFixed(1);
}
