import { parentPort, workerData } from 'node:worker_threads';
import { seededRandom } from '../bench/seeded-random.ts';
import { targets } from './targets.ts';

/** Inputs to try: the number of each is the seed it is made from. */
export interface Task {
  target: string;
  from: number;
  runs: number;
}

/** What the thread says: which input it is about to try, or what went wrong with one. */
export type Word =
  | { kind: 'trying'; target: string; seed: number }
  | { kind: 'problem'; target: string; seed: number; problems: string[]; input: string };

/** How long one input may take, in ms of this process's processor time: others on the machine cost nothing. */
const SLOW = 1000;
/** The first inputs wait for the language models and for the engine to warm up. */
const WARM_UP = 3;

for (const { target, from, runs } of workerData as Task[]) {
  for (let seed = from; seed < from + runs; seed++) {
    say({ kind: 'trying', target, seed });
    const { input, problems } = await attempt(target, seed, seed < from + WARM_UP);
    if (problems.length > 0) say({ kind: 'problem', target, seed, problems, input });
  }
}

async function attempt(
  target: string,
  seed: number,
  cold: boolean,
): Promise<{ input: string; problems: string[] }> {
  const made = targets[target]?.(seededRandom(seed));
  if (!made) return { input: '', problems: [`there is no target ${target}`] };
  const before = process.threadCpuUsage();
  const problems = await outcome(made.run);
  const { user, system } = process.threadCpuUsage(before);
  const took = (user + system) / 1000;
  if (took > SLOW && !cold) problems.push(`took ${took.toFixed(0)} ms`);
  return { input: made.input, problems };
}

async function outcome(run: () => string[] | Promise<string[]>): Promise<string[]> {
  try {
    return [...(await run())];
  } catch (error) {
    return [`crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function say(word: Word): void {
  parentPort?.postMessage(word);
}
