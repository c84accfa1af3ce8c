import { Worker } from 'node:worker_threads';

/**
 * Runs a module on a thread of its own.
 *
 * @param script The module, as an absolute path: it sends one message when it is done.
 * @param workerData What it is given.
 * @returns What it sends.
 * @throws What it throws.
 */
export function onThread<Answer>(script: string, workerData: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    new Worker(script, { workerData }).on('message', resolve).on('error', reject);
  });
}
