import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readRevisions } from '../../src/cli/read-revisions.ts';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import { reconcile } from '../../src/permalinks/reconcile.ts';
import { replay } from '../../src/permalinks/replay.ts';

// npm run bench:permalinks -- --revisions DIR --scorer FILE
// Follows links through real edits and prints the scorer's tables, then what a ledger costs.

const { revisions, scorer } = parseArgs({
  options: { revisions: { type: 'string' }, scorer: { type: 'string' } },
}).values;
if (revisions === undefined || scorer === undefined) {
  console.error('usage: npm run bench:permalinks -- --revisions DIR --scorer FILE');
  process.exit(2);
}

const TRACKS = [
  ['A: saved at every revision', 'every'],
  ['B: saved at every fifth', 'fifth'],
  ['C: saved once', 'once'],
  ['D: never saved', 'never'],
] as const;

const articles = await Promise.all(
  readdirSync(revisions)
    .filter((name) => existsSync(path.join(revisions, name, '000.md')))
    .sort()
    .map(async (name) => ({ name, texts: await readRevisions(path.join(revisions, name)) })),
);
const folder = mkdtempSync(path.join(tmpdir(), 'permalinks-'));
for (const [title, save] of TRACKS) {
  const file = path.join(folder, `${save}.jsonl`);
  const lines = articles.map(({ name, texts }) =>
    JSON.stringify({ article: name, resolutions: replay(texts, save) }),
  );
  writeFileSync(file, lines.join('\n'));
  for (const args of [[], ['--all']]) {
    console.log(
      `\n${title}${args.length > 0 ? ', links of every revision' : ', links made at first publication'}`,
    );
    console.log(execFileSync(process.execPath, [scorer, revisions, file, ...args], { encoding: 'utf8' }));
  }
}
rmSync(folder, { recursive: true });
measure(articles.flatMap(({ texts }) => texts.at(-1) ?? []));

/** Prints the processor time in ms and the size of a ledger for an article of 2,000 paragraphs, the best of five. */
function measure(pool: readonly string[]): void {
  const COUNT = 2000;
  const texts = Array.from(
    { length: COUNT },
    (_, i) => `${pool[i % pool.length]}${i < pool.length ? '' : ` ${i}`}`,
  );
  const swap = (text: string) => text.replace(/\b(\w+) (\w+)\b/, '$2 corrected $1');
  const options = { today: '2000-01-01', keepWordings: false };
  const run = (ledger: Parameters<typeof reconcile>[0], now: readonly string[]) =>
    reconcile(ledger, { paragraphs: now.map((text) => ({ text })), quotes: [] }, options).ledger;
  const first = run(null, texts);
  const edits: [string, string[]][] = [
    ['unchanged', texts],
    [
      'one in ten edited, one in fifty removed',
      texts.filter((_, i) => i % 50 !== 7).map((text, i) => (i % 10 ? text : swap(text))),
    ],
    ['all edited', texts.map(swap)],
  ];
  console.log(`\nUpdate of a ledger of ${COUNT} paragraphs`);
  for (const [name, now] of edits) {
    const times = Array.from({ length: 5 }, () => {
      const begin = process.cpuUsage();
      run(first, now);
      return process.cpuUsage(begin).user / 1000;
    });
    console.log(
      `${name.padEnd(42)} ${Math.min(...times)
        .toFixed(0)
        .padStart(5)} ms`,
    );
  }
  const size = Buffer.byteLength(formatLedger(first)) / Buffer.byteLength(texts.join('\n\n'));
  console.log(`${'size, by that of the article'.padEnd(42)} ${size.toFixed(2).padStart(5)}`);
}
