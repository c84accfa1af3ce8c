import { parentPort, workerData } from 'node:worker_threads';
import { toSend } from './made-article.ts';
import { makeArticle } from './make-article.ts';
import type { Workshop } from './recall-article.ts';

/** Run by `makeArticles` on a thread of its own: is sent paths of articles, makes them and sends them back. */
const workshop = workerData as Workshop;

parentPort?.on('message', (paths: string[]) => {
  parentPort?.postMessage(paths.map((path) => toSend(makeArticle(path, workshop))));
});
