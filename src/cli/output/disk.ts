/** What the outputs on a disk share: whole writes, safe renames, and errors of one line. */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../../run/journal.js';
import { systemReason } from '../../warning.js';
import { OutputError, UsageError } from '../exit.js';

/** Runs a piece of work on the disk; what goes wrong becomes an `OutputError` that names the path; what is wrong with the call stays that. */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutputError || error instanceof UsageError) throw error;
    throw new OutputError(`the output ${path} cannot be written: ${systemReason(error)}`, { cause: error });
  }
}

/** Writes all of a text or of bytes, however many steps the system takes; gives its length in bytes. */
export function writeWhole(file: number, content: string | Uint8Array): number {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  return bytes.length;
}

/** Gives a file its name, safely: after a power cut the name stands for the old file or for the whole new one. */
export function renameSafely(from: string, to: string): void {
  renameSync(from, to);
  const folder = openSync(dirname(to), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The ending of an unfinished file, with the number of the process that writes it: ".part-4711". */
const LEFTOVER = /\.part-(\d{1,10})$/;

/** Whether a name is that of unfinished work of a process that is no more: only a kill or a power cut leaves such a file. */
export const isLeftover = (name: string): boolean => {
  const pid = LEFTOVER.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
};

/** Takes away what dead runs left of a file that they were writing. */
export function removeLeftovers(path: string): void {
  const [folder, own] = [dirname(path), `${basename(path)}.part-`];
  for (const name of readdirSync(folder))
    if (name.startsWith(own) && isLeftover(name)) rmSync(join(folder, name), { force: true });
}
