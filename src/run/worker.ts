/** A worker thread: pages in, records out, one at a time, in the order in which they came. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ExtractOptions } from '../options.js';
import { loadStages } from '../pipeline.js';
import type { PageOrProblem } from '../read/index.js';
import { finishPage } from './finish-page.js';

/** A page for a worker. */
export interface WorkerTask {
  readonly page: PageOrProblem;
}

/** What a worker says: that it has loaded all it needs, or a finished page, its record as JSON. */
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'page'; readonly json: string; readonly isFailed: boolean; readonly trace: string | null };

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

/** The same for all pages: the text of rules may be long. */
const options = workerData as ExtractOptions;
await loadStages({ ...(options.rules ? { rules: options.rules } : {}) });
parentPort?.on('message', ({ page }: WorkerTask) => {
  const { record, trace } = finishPage(page, options);
  answer({ kind: 'page', json: JSON.stringify(record), isFailed: 'error' in record, trace });
});
answer({ kind: 'ready' });
