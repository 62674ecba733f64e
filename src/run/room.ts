/** Whether the system has room for threads: each takes descriptors, and where there are none, Node ends the process and not the thread. */
import { closeSync, openSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Descriptors that a thread takes, and that a run takes besides. */
const OF_A_THREAD = 10;
const OF_A_RUN = 10;

/** Whether descriptors can be had for so many threads. */
export function hasRoom(threads: number): boolean {
  const files: number[] = [];
  try {
    while (files.length < OF_A_RUN + OF_A_THREAD * threads) files.push(openSync(process.execPath, 'r'));
    return true;
  } catch {
    return false;
  } finally {
    for (const file of files) closeSync(file);
  }
}

/**
 * Whether one thread more can be had, beside those that run: work under a time limit takes one for a moment, and Node ends the process
 * where there is none. Asked by starting one; the answer is false until that has ended and given its place back.
 */
export function askForThread(): () => boolean {
  let isThere = false;
  try {
    const trial = new Worker('', { eval: true });
    trial.on('error', () => {});
    trial.on('exit', (code) => {
      isThere = code === 0;
    });
    trial.unref();
  } catch {
    // None can be had.
  }
  return () => isThere;
}
