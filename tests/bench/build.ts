import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newsCorpus } from './build/news-corpus.ts';
import { peers } from './build/peers.ts';
import { plainAstro } from './build/plain-astro.ts';
import { type Measured, runMeasured } from './build/run-measured.ts';

/*
 * How long a build takes, without cards, and how much memory, beside plain Astro on the same Markdown. Eleventy and Hugo, shown for
 * orientation, are fetched into .cache on first use.
 *
 *   npm run bench:build -- [--articles 1000,10000] [--seed 1]
 */

const REPOSITORY = resolve(import.meta.dirname, '../..');
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000,10000' }, seed: { type: 'string', default: '1' } },
});

console.log(
  'articles  build                    seconds  processor s     MB  ms/article  against plain  against cold',
);
// Removed only when all is measured: for minutes, ext4 makes new files at a fifth of its speed where many were deleted.
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
try {
  for (const count of values.articles.split(',').map(Number)) {
    await measure(join(folder, String(count)), count, Number(values.seed));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(folder: string, count: number, seed: number): Promise<void> {
  const plain = join(folder, 'plain');
  const readout = join(folder, 'readout');
  layOut(plain, count, seed);
  for (const [path, content] of Object.entries(plainAstro)) write(join(plain, path), content);
  layOut(readout, count, seed);
  for (const path of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(REPOSITORY, path), join(readout, path), { recursive: true });
  }
  const settings = join(readout, 'astro.config.ts');
  write(settings, readFileSync(settings, 'utf8').replace('guide: true', 'guide: true, cards: false'));
  const base = await runMeasured(plain, [process.execPath, ASTRO, 'build', '--silent']);
  row(count, 'plain Astro, cold', base, base, base);
  const cold = await runMeasured(readout, [process.execPath, 'src/cli/readout.ts', 'build']);
  row(count, 'Readout, cold', cold, base, cold);
  const [article = ''] = globSync('content/articles/**/*.md', { cwd: readout });
  const text = readFileSync(join(readout, article), 'utf8');
  write(join(readout, article), text.replace('The ', 'Then the '));
  const warm = await runMeasured(readout, [process.execPath, 'src/cli/readout.ts', 'build']);
  row(count, 'Readout, one edit later', warm, base, cold);
  for (const { name, files, args, find } of peers) {
    const program = find(join(REPOSITORY, '.cache'));
    if (program === null) {
      console.log(`${String(count).padStart(8)}  ${name.padEnd(23)}  is not here and could not be fetched`);
      continue;
    }
    const peer = join(folder, name);
    layOut(peer, count, seed);
    for (const [path, content] of Object.entries(files)) write(join(peer, path), content);
    row(count, name, await runMeasured(peer, [...program.command, ...args], program.env), base, cold);
  }
}

function layOut(folder: string, count: number, seed: number): void {
  for (const { path, content } of newsCorpus(count, seed)) write(join(folder, path), content);
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function row(
  count: number,
  name: string,
  { seconds, processor, megabytes }: Measured,
  base: Measured,
  cold: Measured,
): void {
  console.log(
    [
      String(count).padStart(8),
      name.padEnd(23),
      seconds.toFixed(1).padStart(8),
      (processor?.toFixed(1) ?? '–').padStart(11),
      (megabytes?.toFixed(0) ?? '–').padStart(6),
      ((seconds * 1000) / count).toFixed(1).padStart(11),
      `${(seconds / base.seconds).toFixed(2)} ×`.padStart(14),
      `${(seconds / cold.seconds).toFixed(2)} ×`.padStart(13),
    ].join('  '),
  );
}
