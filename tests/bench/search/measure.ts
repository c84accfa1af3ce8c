// Measures one engine over one size of corpus, in a process of its own, and prints the figures as JSON.

import type { ReadyEngine } from './engine.ts';
import { makeCorpus, placeOf } from './make-corpus.ts';
import { type BenchQuery, makeQueries, queryKinds } from './make-queries.ts';
import { peers } from './peers.ts';
import { programBytes } from './program-bytes.ts';
import { readoutEngine, readoutWithoutFuse } from './readout-engine.ts';

/** What was measured of one engine. Times in ms of processor time, sizes in bytes. */
export interface Figures {
  engine: string;
  size: number;
  queries: number;
  /** The share of queries of each kind whose right answer comes first. */
  kinds: Record<string, number>;
  first: number;
  five: number;
  typoFirst: number;
  typoFive: number;
  median: number;
  slowest95: number;
  /** Of the program alone, and of all that comes before the first result. */
  program: number;
  firstBytes: number | null;
  furtherBytes: number | null;
  heap: number;
  rate: number;
}

/** Processor time that one kind of query may take of a slow engine before its remaining queries are left out, ms. */
const PATIENCE = 20_000;
/** Queries that a reader types in one go. */
const SITTING = 10;

const [name, size = '1000', each = '240', corpusSeed = '2', querySeed = '2031', perArticle = '12'] =
  process.argv.slice(2);
const engine = [readoutEngine, readoutWithoutFuse, ...peers].find((candidate) => candidate.name === name);
if (engine === undefined) throw new Error(`There is no engine called ${name}.`);

const corpus = makeCorpus(Number(size), Number(corpusSeed), Number(perArticle));
const queries = makeQueries(corpus, Number(each), Number(querySeed));
const program = await programBytes(engine.program);
const before = await heapNow();
const start = processorTime();
const open = await engine.build(corpus);
const built = processorTime() - start;
const ready = await open();
for (const query of queries.filter((_, i) => i % 40 === 0)) await ready.search(query.text);
ready.lastBytes?.();

const kinds = [];
for (const kind of queryKinds) {
  kinds.push({
    kind,
    ...(await measureKind(
      ready,
      queries.filter((query) => query.kind === kind),
    )),
  });
}
const moved = await transfers(ready);
// After one sitting, as a reader's page has it.
const heap = (await heapNow()) - before;
const all = kinds.flatMap(({ answers }) => answers);
const typos = kinds.filter(({ kind }) => kind === 'typo').flatMap(({ answers }) => answers);
const figures: Figures = {
  engine: engine.name,
  size: Number(size),
  queries: all.length,
  kinds: Object.fromEntries(kinds.map(({ kind, answers }) => [kind, share(answers, 1)])),
  first: mean(kinds.map(({ answers }) => share(answers, 1))),
  five: mean(kinds.map(({ answers }) => share(answers, 5))),
  typoFirst: share(typos, 1),
  typoFive: share(typos, 5),
  median: quantile(
    kinds.flatMap(({ times }) => times),
    0.5,
  ),
  slowest95: Math.max(...kinds.map(({ times }) => quantile(times, 0.95))),
  ...moved,
  program,
  firstBytes: moved.firstBytes === null ? null : moved.firstBytes + program,
  heap,
  rate: Number(size) / (built / 1000),
};
console.log(JSON.stringify(figures));
for (const { kind, answers, times } of kinds) {
  console.error(kind, share(answers, 1), share(answers, 5), quantile(times, 0.5), quantile(times, 0.95));
}

async function measureKind(ready: ReadyEngine, queries: readonly BenchQuery[]) {
  const answers: number[] = [];
  const times: number[] = [];
  const bytes: number[] = [];
  const begin = processorTime();
  for (const { text, place } of queries) {
    const at = processorTime();
    const ids = await ready.search(text);
    times.push(processorTime() - at);
    bytes.push(ready.lastBytes?.() ?? 0);
    answers.push(1 + ids.findIndex((id) => placeOf({ id }) === place));
    if (processorTime() - begin > PATIENCE) break;
  }
  return { answers, times, bytes };
}

/** Bytes before a reader's first result, and for each further query of the same sitting: of the median one. */
async function transfers(ready: ReadyEngine): Promise<Pick<Figures, 'firstBytes' | 'furtherBytes'>> {
  if (!ready.reset || !ready.lastBytes) return { firstBytes: ready.firstBytes(), furtherBytes: 0 };
  const first: number[] = [];
  const further: number[] = [];
  // Kinds come one after another: a stride that is prime to their number mixes them.
  const mixed = queries
    .map((_, i) => queries[(i * 241) % queries.length] as BenchQuery)
    .slice(0, 30 * SITTING);
  for (const [i, { text }] of mixed.entries()) {
    const isFirst = i % SITTING === 0;
    if (isFirst) await ready.reset();
    await ready.search(text);
    (isFirst ? first : further).push(ready.lastBytes());
  }
  return { firstBytes: quantile(first, 0.5), furtherBytes: quantile(further, 0.5) };
}

/** What is in use once all that is not has been given back, which takes more than one turn. */
async function heapNow(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Processor time of this process so far, in ms: what others do on the machine doesn't count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function share(answers: readonly number[], within: number): number {
  return answers.filter((place) => place > 0 && place <= within).length / answers.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
