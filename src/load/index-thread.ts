import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readCorpus } from '../search/corpus-file.ts';
import { folderName, makeIndexFiles } from '../search/write-index.ts';
import type { IndexJob, StandingIndex } from './index-aside.ts';
import { writeFile } from './write-file.ts';

/** Run by `indexAside` on a thread of its own: writes the index of a corpus, and answers with what there is of it. */
const { corpus, at } = workerData as IndexJob;
const digest = createHash('sha256');
const sizes = new Map<string, number>();
const folders = new Set<string>();
makeIndexFiles(readCorpus(corpus), (name, bytes) => {
  writeFile(join(at, name), bytes, folders);
  digest.update(name).update(bytes);
  sizes.set(name, bytes.length);
});
parentPort?.postMessage({ folder: folderName(digest.digest()), at, sizes } satisfies StandingIndex);
