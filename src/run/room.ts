/** Whether the system has room for threads: each takes descriptors, and where there are none, Node ends the process and not the thread. */
import { closeSync, openSync } from 'node:fs';

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
