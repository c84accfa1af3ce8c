// How fast and how sound the pages are by Lighthouse's measure, on a phone over slow 4G, over dist as a host sends it:
//
//   npm run build && npm run bench:reading
//
// Every article is measured, and one page of each other kind. Lighthouse is large and no part of the project: what npm
// knows it by is fetched into .cache on first use.
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compressFolder } from '../../src/cli/compress-folder.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { loadSettings } from '../../src/load/load-settings.ts';
import { type Audited, startLighthouse } from './reading/lighthouse.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** A machine that does something else beside makes a page slower, never faster: the first of so many runs counts that reaches what is asked. */
const RUNS = 3;

/** What is asked of every page: points in each category, ms, and the share of the screen that moves. */
const ASKED = { points: 100, largestPaint: 1200, layoutShift: 0 };

const folder = mkdtempSync(path.join(tmpdir(), 'readout-reading-'));
cpSync(path.join(REPOSITORY, 'dist'), folder, { recursive: true });
const forms = mkdtempSync(path.join(tmpdir(), 'readout-forms-'));
await compressFolder(folder, forms);
rmSync(forms, { recursive: true });
const { base } = await loadSettings(REPOSITORY);
const home = await serveSite({ folder, base }, { host: '127.0.0.1', port: 0 });
const lighthouse = await startLighthouse(REPOSITORY);

const addresses = [
  ...pages('articles/*/'),
  '',
  'quotes/',
  ...pages('articles/*/quotes/*/').slice(0, 1),
  'speakers/',
  ...pages('speakers/*/').slice(0, 1),
  ...pages('topics/*/').slice(0, 1),
  'guide/',
  ...pages('guide/*/').slice(0, 1),
];
const width = Math.max(...addresses.map(({ length }) => length));
console.log(`${'page'.padEnd(width)}  perf  a11y  best   seo  LCP ms  CLS`);
let short = 0;
for (const address of addresses) {
  const audited = await measured(new URL(address, home).href);
  print(address || '(home)', audited);
  if (!reached(audited)) short += 1;
}
await lighthouse.stop();
rmSync(folder, { recursive: true, force: true });
console.log(short === 0 ? 'All reach what is asked.' : `${short} fall short of what is asked.`);
process.exit(short === 0 ? 0 : 1);

async function measured(address: string): Promise<Audited> {
  for (let run = 1; ; run += 1) {
    const audited = await lighthouse.audit(address);
    if (reached(audited) || run === RUNS) return audited;
  }
}

/** The addresses, by the alphabet, of the pages that a pattern of folders fits. */
function pages(pattern: string): string[] {
  return globSync(`${pattern}index.html`, { cwd: folder })
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

function print(address: string, { points, largestPaint, layoutShift, failed }: Audited): void {
  const figures = [
    ...points.map((each) => each.toFixed(0).padStart(4)),
    largestPaint.toFixed(0).padStart(6),
    layoutShift.toFixed(3).padStart(5),
  ];
  console.log([address.padEnd(width), ...figures].join('  '));
  for (const each of failed) console.log(`  ${each}`);
}

function reached({ points, largestPaint, layoutShift }: Audited): boolean {
  return (
    points.every((each) => each >= ASKED.points) &&
    largestPaint <= ASKED.largestPaint &&
    layoutShift <= ASKED.layoutShift
  );
}
