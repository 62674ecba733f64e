/** A worker thread: pages in, records out, one at a time, in the order in which they came. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ExtractOptions } from '../options.js';
import { loadStages } from '../pipeline.js';
import type { PageOrProblem } from '../read/index.js';
import { finishPage, type WrittenPage, writePage } from './finish-page.js';

/** A page for a worker. */
export interface WorkerTask {
  readonly page: PageOrProblem;
}

/** What a worker says: that it has loaded all it needs, or a finished page, its record as JSON. */
export type WorkerAnswer = { readonly kind: 'ready' } | ({ readonly kind: 'page' } & WrittenPage);

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

/** The same for all pages: the text of rules may be long. */
const options = workerData as ExtractOptions;
await loadStages({ ...(options.rules ? { rules: options.rules } : {}) });
parentPort?.on('message', ({ page }: WorkerTask) => {
  answer({ kind: 'page', ...writePage(finishPage(page, options)) });
});
answer({ kind: 'ready' });
