import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Task, Word } from './fuzz-thread.ts';

/*
 * Tries mutated articles, ledgers, annotation files, web pages and Word documents: none may crash, take over a second,
 * lose text or get markup through.
 *
 *   npm run fuzz -- [--runs 1000] [--seed 1] [--only articles,html]
 */

const TARGETS = 'articles,ledgers,annotations,html,docx';
/** From when on an input counts as one that never ends, in ms. */
const HANG = 30_000;
/**
 * How much the thread may hold before what is no longer needed is cleared away, in MB. Left to itself, the engine clears up
 * after thousands of inputs, and takes over a second of one that has no part in them.
 */
const OLD = 256;
/** How much of an input is printed, in code units. */
const SHOWN = 400;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: TARGETS },
  },
});

const tasks = values.only
  .split(',')
  .map((target) => ({ target, from: Number(values.seed), runs: Number(values.runs) }));
const failures = await runAll(tasks);
const total = tasks.reduce((sum, { runs }) => sum + runs, 0);
console.log(`${total} inputs, ${failures} of them with problems`);
process.exitCode = failures > 0 ? 1 : 0;

/** Runs the tasks on a thread that can be ended when an input hangs. Returns how many inputs had problems. */
async function runAll(work: Task[]): Promise<number> {
  let found = 0;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const thread = new Worker(join(import.meta.dirname, 'fuzz-thread.ts'), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: OLD },
  });
  const hung = (): void => reject(new Error('An input never ends; the last one named above is it.'));
  let timer = setTimeout(hung, HANG);
  let last = '';
  thread.on('message', (word: Word) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`${last}: hangs`);
      hung();
    }, HANG);
    last = `--only ${word.target} --seed ${word.seed} --runs 1`;
    if (word.kind === 'trying') return;
    found++;
    console.log(`${last}\n  ${word.problems.join('\n  ')}\n  ${JSON.stringify(word.input.slice(0, SHOWN))}`);
  });
  thread.on('error', reject);
  thread.on('exit', () => resolve());
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
  return found;
}
