/** What the outputs on a disk share: whole writes, safe renames, and errors told in one line. */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemReason } from '../../warning.js';
import { OutputError } from '../exit.js';

/** Runs a piece of work on the disk; what goes wrong becomes an `OutputError` that names the path. */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutputError) throw error;
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
