import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readCorpus } from '../search/corpus-file.ts';
import { writeIndex } from '../search/write-index.ts';
import type { IndexJob, StandingIndex } from './index-aside.ts';

/** Run by `indexAside` on a thread of its own: writes the index of a corpus, and answers with what there is of it. */
const { corpus, at } = workerData as IndexJob;
const { folder, files } = await writeIndex(readCorpus(corpus));
for (const path of new Set(Array.from(files.keys(), (name) => dirname(join(at, name))))) {
  mkdirSync(path, { recursive: true });
}
for (const [name, bytes] of files) writeFileSync(join(at, name), bytes);
const sizes = new Map(Array.from(files, ([name, { length }]) => [name, length]));
parentPort?.postMessage({ folder, at, sizes } satisfies StandingIndex);
