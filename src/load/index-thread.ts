import { parentPort, workerData } from 'node:worker_threads';
import { type CorpusFile, readCorpus } from '../search/corpus-file.ts';
import { writeIndex } from '../search/write-index.ts';

/** Run by `indexAside` on a thread of its own: writes the index of a corpus, and sends it back. */
const index = await writeIndex(readCorpus(workerData as CorpusFile));
parentPort?.postMessage(index, [...new Set(Array.from(index.files.values(), ({ buffer }) => buffer))]);
