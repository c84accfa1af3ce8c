import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** Run by `removeAside` on a thread of its own: removes a folder. */
rmSync(workerData as string, { recursive: true, force: true });
