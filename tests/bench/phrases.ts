// Whether every run of two to six words that a reader can copy is found as a phrase, and an article by the beginning of its
// headline: npm run bench:phrases [articles] [archive]
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textTable } from '../../src/cli/text-table.ts';
import { searchCorpus } from '../../src/search/corpus.ts';
import { openIndex } from '../../src/search/open-index.ts';
import type { Corpus } from '../../src/search/record.ts';
import { search } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { articleLines } from './search/article-lines.ts';
import { type FoundRuns, findRuns } from './search/find-runs.ts';
import { makeArticles } from './search/make-articles.ts';
import { makeCorpus } from './search/make-corpus.ts';
import { pageLines } from './search/page-lines.ts';

const DIST = path.resolve(import.meta.dirname, '..', '..', 'dist');
/** Pages whose words are those of the site's program: they are not searched. */
const OF_THE_PROGRAM = /^(?:guide|about\/attribution)\/|^404\.html$/;
const SEED = 11;
/** Records to an article of the archive of six paragraphs. */
const RECORDS = 9;
const SHOWN = 20;

const [articles = '1000', archive = '10000'] = process.argv.slice(2);
const rows: string[][] = [];
if (existsSync(DIST)) rows.push(runsRow('sample site', await findRuns(await siteIndex(), siteLines())));
else console.error('The sample site is not built: npm run build');
const made = makeArticles(Number(articles), SEED);
rows.push(
  runsRow(
    `${articles} articles`,
    await findRuns(await indexOf(searchCorpus(made)), made.flatMap(articleLines)),
  ),
);
rows.push(await headlines(Number(archive)));
console.log(textTable(['what', 'looked for', 'found', 'share', 'floor', 'in the first result'], rows));

function runsRow(what: string, { runs, rewritten, missed, later }: FoundRuns): string[] {
  for (const run of missed.slice(0, SHOWN)) console.error(`not found: ${run}`);
  for (const run of later.slice(0, SHOWN)) console.error(`not in the first result: ${run}`);
  const all = runs + rewritten;
  return [
    `runs of two to six words, ${what}`,
    `${runs}, and ${rewritten} typed in other ways`,
    String(all - missed.length),
    share(all - missed.length, all),
    '100 %',
    share(all - missed.length - later.length, all),
  ];
}

/** The first five words of every headline that no other begins with. */
async function headlines(count: number): Promise<string[]> {
  const corpus = makeCorpus(count * RECORDS, SEED, RECORDS - 3);
  const index = await indexOf(corpus);
  const whole = corpus.records.filter(({ type }) => type === 'article').slice(0, count);
  const byStart = Map.groupBy(whole, ({ headline }) => headline.split(' ').slice(0, 5).join(' '));
  let [asked, first] = [0, 0];
  for (const [start, [article, ...others]] of byStart) {
    if (others.length > 0) continue;
    asked += 1;
    const { results } = await search(index, { query: start, limit: 1 });
    if (results[0]?.record.id === article?.id) first += 1;
    else console.error(`not first: ${start}`);
  }
  return [
    `headline's first five words, ${whole.length} articles`,
    String(asked),
    String(first),
    share(first, asked),
    '99 %',
  ];
}

function share(part: number, all: number): string {
  // Never rounded up to all.
  return `${(Math.floor((part / all) * 100_000) / 1_000).toFixed(3)} %`;
}

function siteLines(): Set<string> {
  const pages = globSync('**/*.html', { cwd: DIST }).filter((page) => !OF_THE_PROGRAM.test(page));
  return new Set(pages.flatMap((page) => pageLines(readFileSync(path.join(DIST, page), 'utf8'))));
}

async function siteIndex(): Promise<SearchIndex> {
  const { folder } = JSON.parse(readFileSync(path.join(DIST, 'search', 'current.json'), 'utf8'));
  return openIndex(async (name) => new Uint8Array(readFileSync(path.join(DIST, 'search', folder, name))));
}

async function indexOf(corpus: Corpus): Promise<SearchIndex> {
  const { files } = await writeIndex(corpus);
  return openIndex(async (name) => files.get(name) as Uint8Array<ArrayBuffer>);
}
