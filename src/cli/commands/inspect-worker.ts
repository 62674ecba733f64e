/** A thread that draws one page for `wirecopy inspect`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ExtractOptions } from '../../options.js';
import type { PageOrProblem } from '../../read/index.js';
import { loadStages } from '../../run/index.js';
import { inspectPage } from './inspect.js';

/** The page to draw. */
export interface InspectTask {
  readonly page: PageOrProblem;
  readonly options: ExtractOptions;
}

const { page, options } = workerData as InspectTask;
await loadStages(options);
parentPort?.postMessage(inspectPage(page, { options }));
