import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** How many jobs one thread is given at a time. */
const BATCH = 16;
/**
 * What a thread has just made and no longer needs takes up to this much room before it is cleared away, in MB; left to itself, a
 * thread would take half as much again.
 */
const YOUNG = 32;
/** More threads than this wait for the disk, and each holds what it works with. */
const MOST_THREADS = 8;

/**
 * Has threads on all processors work jobs off, in batches.
 *
 * @param script The module that a thread runs, as an absolute path: it is sent batches, and answers each with one message.
 * @param workerData What each thread is given at its start.
 * @param take Is called with each answer.
 * @throws The first error that a thread throws.
 */
export async function onThreads<Job, Answer>(
  script: string,
  workerData: unknown,
  jobs: readonly Job[],
  take: (answer: Answer) => void,
): Promise<void> {
  const queue = [...jobs];
  const threads = Array.from(
    { length: Math.min(availableParallelism(), MOST_THREADS, Math.ceil(jobs.length / BATCH)) },
    () => new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } }),
  );
  try {
    await Promise.all(threads.map((thread) => employ(thread, queue, take)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Gives a thread batches from the queue until that is empty; while it works on one, the next waits there already. */
async function employ<Job, Answer>(
  thread: Worker,
  queue: Job[],
  take: (answer: Answer) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let underWay = 0;
  const give = (): void => {
    const batch = queue.splice(0, BATCH);
    if (batch.length === 0) return;
    underWay++;
    thread.postMessage(batch);
  };
  thread.on('error', reject);
  thread.on('exit', (code) => reject(new Error(`A thread of the build ended with ${code}.`)));
  thread.on('message', (answer: Answer) => {
    underWay--;
    give();
    take(answer);
    if (underWay === 0) resolve();
  });
  give();
  give();
  if (underWay > 0) await promise;
}
