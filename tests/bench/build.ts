import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawPictures } from './build/draw-pictures.ts';
import { newsCorpus } from './build/news-corpus.ts';
import { peers } from './build/peers.ts';
import { bareAstro, incrementalAstro, plainAstro } from './build/plain-astro.ts';
import { type Measured, runMeasured } from './build/run-measured.ts';

/*
 * How long a build takes, without cards, and how much memory, beside plain Astro on the same Markdown, also where that keeps pages
 * that have not changed. Eleventy and Hugo, shown for
 * orientation, are fetched into .cache on first use. Other states of this repository, checked out elsewhere with their packages, are
 * measured in the same run; what Readout takes is set against the first of them, build by build. The row of bare pages is plain Astro
 * with as many pages as Readout's site has.
 *
 * Seconds tell how long one waits, where nothing else runs; a program that works on two processors waits half as long. Processor
 * seconds tell how much work is done, and depend less on what else runs.
 *
 *   npm run bench:build -- [--articles 1000,10000] [--pictures 10] [--seed 1] [--against ../earlier] [--no-peers]
 *
 * With pictures, so many in each article, Readout alone is measured with them, after it was without.
 */

const REPOSITORY = resolve(import.meta.dirname, '../..');
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,10000' },
    pictures: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    against: { type: 'string', multiple: true, default: [] },
    peers: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

console.log('The last three columns are ratios: of seconds / of processor seconds / of MB.');
console.log(
  'articles  build                        seconds  processor s     MB  ms/article       against plain    against own cold     against earlier',
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
  await layOut(plain, { count, seed });
  for (const [path, content] of Object.entries(plainAstro)) write(join(plain, path), content);
  const astro = [ASTRO, 'build', '--silent'];
  const base = await runMeasured(plain, [process.execPath, ...astro]);
  row(count, 'plain Astro, cold', base, { plain: base, cold: base });
  const incremental = join(folder, 'incremental');
  await layOut(incremental, { count, seed });
  for (const [path, content] of Object.entries(incrementalAstro)) write(join(incremental, path), content);
  await measureBuilds(incremental, { count, name: 'keeping pages', program: astro }, base);
  const others: Measured[][] = [];
  for (const [index, other] of values.against.entries()) {
    const repository = resolve(other);
    const name = basename(other);
    others.push(
      await measureReadout(join(folder, `other-${index}`), { count, seed, repository, name }, base),
    );
  }
  const own = { count, seed, repository: REPOSITORY };
  const builds = await measureReadout(join(folder, 'readout'), { ...own, name: 'Readout' }, base, others[0]);
  await measureBare(folder, count, base, builds);
  const pictures = Number(values.pictures);
  if (pictures > 0) {
    const name = `${pictures} pictures`;
    await measureReadout(join(folder, 'pictures'), { ...own, name, pictures }, base);
  }
  if (!values.peers) return;
  for (const { name, files, args, find } of peers) {
    const program = find(join(REPOSITORY, '.cache'));
    if (program === null) {
      console.log(`${String(count).padStart(8)}  ${name.padEnd(23)}  is not here and could not be fetched`);
      continue;
    }
    const peer = join(folder, name);
    await layOut(peer, { count, seed });
    for (const [path, content] of Object.entries(files)) write(join(peer, path), content);
    const measured = await runMeasured(peer, [...program.command, ...args], program.env);
    row(count, name, measured, { plain: base, cold: builds[0] });
  }
}

/** Plain Astro with as many pages as the site of Readout has, as long as these. */
async function measureBare(
  folder: string,
  count: number,
  base: Measured,
  builds: readonly Measured[],
): Promise<void> {
  const site = join(folder, 'readout/dist');
  const pages = globSync('**/*.html', { cwd: site });
  const size = pages.reduce((sum, page) => sum + statSync(join(site, page)).size, 0) / pages.length;
  const bare = join(folder, 'bare');
  for (const [path, content] of Object.entries(bareAstro(pages.length, size)))
    write(join(bare, path), content);
  symlinkSync(join(REPOSITORY, 'node_modules'), join(bare, 'node_modules'));
  const measured = await runMeasured(bare, [process.execPath, ASTRO, 'build', '--silent']);
  row(count, `${pages.length} bare pages`, measured, { plain: base, cold: builds[0] });
}

/** An archive to be built. */
interface Archive {
  count: number;
  seed: number;
  /** How many pictures each article has. */
  pictures?: number;
  /** Whose packages it is built with. */
  repository?: string;
}

/** Lays out an archive for Readout and measures its builds; see `measureBuilds`. */
async function measureReadout(
  folder: string,
  { name, ...archive }: Archive & { repository: string; name: string },
  base: Measured,
  earlier: readonly Measured[] = [],
): Promise<Measured[]> {
  const { count, repository } = archive;
  await layOut(folder, archive);
  for (const path of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  }
  withoutCards(folder);
  return measureBuilds(folder, { count, name, program: ['src/cli/readout.ts', 'build'] }, base, earlier);
}

/**
 * A first build, one after an edit, one after none, and one after another edit: from the third on, Readout makes a site over an
 * earlier one. Returns what each has taken.
 *
 * @param earlier what each has taken in an earlier state of the repository
 */
async function measureBuilds(
  folder: string,
  { count, name, program }: { count: number; name: string; program: readonly string[] },
  plain: Measured,
  earlier: readonly Measured[] = [],
): Promise<Measured[]> {
  const edit = () => {
    const [article = ''] = globSync('content/articles/**/*.md', { cwd: folder });
    const text = readFileSync(join(folder, article), 'utf8');
    write(join(folder, article), text.replace('The ', 'Then the '));
  };
  const builds: Measured[] = [];
  for (const kind of ['cold', 'one edit later', 'unchanged', 'another edit']) {
    if (kind.includes('edit')) edit();
    const build = await runMeasured(folder, [process.execPath, ...program]);
    const before = earlier[builds.length];
    builds.push(build);
    row(count, `${name}, ${kind}`, build, { plain, cold: builds[0], earlier: before });
  }
  return builds;
}

/** Earlier states of the repository have their settings elsewhere. */
function withoutCards(folder: string): void {
  const [settings = ''] = ['src/site.ts', 'astro.config.ts']
    .map((file) => join(folder, file))
    .filter(existsSync);
  const text = readFileSync(settings, 'utf8');
  const changed = text
    .replace('cards: true', 'cards: false')
    .replace('guide: true', 'guide: true, cards: false');
  if (changed === text) throw new Error(`${settings} says nothing of cards.`);
  write(settings, changed);
}

async function layOut(
  folder: string,
  { count, seed, pictures = 0, repository = REPOSITORY }: Archive,
): Promise<void> {
  const drawn: string[] = [];
  for (const { path, content, pictures: shown } of newsCorpus(count, seed, pictures)) {
    write(join(folder, path), content);
    drawn.push(...shown.map((each) => join(folder, each)));
  }
  if (drawn.length > 0) await drawPictures(drawn, seed);
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** What a build is set against. */
interface Others {
  plain?: Measured | undefined;
  cold?: Measured | undefined;
  earlier?: Measured | undefined;
}

function row(count: number, name: string, measured: Measured, { plain, cold, earlier }: Others): void {
  const { seconds, processor, megabytes } = measured;
  console.log(
    [
      String(count).padStart(8),
      name.padEnd(29),
      seconds.toFixed(1).padStart(5),
      (processor?.toFixed(1) ?? '–').padStart(11),
      (megabytes?.toFixed(0) ?? '–').padStart(5),
      ((seconds * 1000) / count).toFixed(1).padStart(10),
      ...[plain, cold, earlier].map((other) => ratios(measured, other).padStart(18)),
    ].join('  '),
  );
}

/** Of seconds, of processor seconds and of MB. */
function ratios(measured: Measured, other: Measured | undefined): string {
  if (other === undefined) return '–';
  const ratio = (a: number | null, b: number | null) => (a === null || b === null ? '–' : (a / b).toFixed(2));
  return [
    ratio(measured.seconds, other.seconds),
    ratio(measured.processor, other.processor),
    ratio(measured.megabytes, other.megabytes),
  ].join(' / ');
}
