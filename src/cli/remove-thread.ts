import { rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Run by `removeAside` on a thread of its own: removes a folder, and answers when it is gone. */
rmSync(workerData as string, { recursive: true, force: true });
parentPort?.postMessage(null);
