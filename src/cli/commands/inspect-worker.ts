/** A thread that shows one page for `wirecopy inspect` and `explain`. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadStages } from '../../run/index.js';
import { type ShowTask, showHere } from './show-page.js';

const task = workerData as ShowTask;
await loadStages(task.options);
parentPort?.postMessage(showHere(task));
