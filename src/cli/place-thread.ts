import { parentPort, workerData } from 'node:worker_threads';
import { placeArticles } from './place-articles.ts';

/** Run by `placeAside` on a thread of its own: places articles, and answers with what was placed. */
parentPort?.postMessage(placeArticles(...(workerData as Parameters<typeof placeArticles>)));
