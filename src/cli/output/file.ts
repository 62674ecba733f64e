/** `-o FILE`: records go to a file beside it, which takes its name when it is whole. */
import {
  closeSync,
  constants,
  copyFileSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Place } from '../../run/journal.js';
import { codeOf } from '../../warning.js';
import { UsageError } from '../exit.js';
import { onDisk, removeLeftovers, renameSafely, writeWhole } from './disk.js';
import type { Output } from './index.js';
import { openStream } from './standard-output.js';

/** What a journal says of the output of earlier runs. */
interface Earlier {
  /** Bytes that are safe, to be kept. */
  readonly length: number;
  /** Whether the output was put together anew, and took its name or was about to. */
  readonly isAnew: boolean;
}

interface FileOptions {
  /** Null where there is no journal, and an interrupted run leaves nothing. */
  readonly earlier: Earlier | null;
}

const isSpecial = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === false;

/** Says what is wrong with a file to write to, before anything is written. Throws `UsageError`. */
export function checkFile(path: string, { isResumed }: { readonly isResumed: boolean }): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--output ${path} is a folder; name a file, or end it with / for one file a page`);
  if (isResumed && isSpecial(path))
    throw new UsageError(`--resume goes with a file or with standard output; ${path} is a device or a FIFO`);
}

/**
 * Opens a file for records; a device or a FIFO is written as it is. Throws `UsageError` where the journal names an output that
 * is not there.
 */
export function openFile(path: string, options: FileOptions): Output {
  if (isSpecial(path)) return openSpecial(path);
  return openRegular(existsSync(path) ? realpathSync(path) : path, options);
}

/** A device or a FIFO, opened with the first record. */
function openSpecial(path: string): Output {
  let opened: Promise<Output> | null = null;
  const open = async (): Promise<Output> =>
    openStream(createWriteStream(path, { fd: await openWhenRead(path), autoClose: false }));
  return {
    write: async (content, page) => {
      opened ??= open();
      return (await opened).write(content, page);
    },
    written: () => 0,
    commit: () => {},
    finish: () => {},
  };
}

const BETWEEN_TRIES_MS = 20;

/** Opens a FIFO when somebody reads it. The system's own waiting could not be ended: a thread that waits there outlives SIGTERM. */
async function openWhenRead(path: string): Promise<number> {
  for (;;) {
    const probe = onDisk(path, () => openUnlessUnread(path));
    if (probe !== null) {
      const file = onDisk(path, () => openSync(path, 'w'));
      closeSync(probe);
      return file;
    }
    await setTimeout(BETWEEN_TRIES_MS);
  }
}

/** Null for a FIFO that nobody reads yet. */
function openUnlessUnread(path: string): number | null {
  try {
    return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === 'ENXIO') return null;
    throw error;
  }
}

function openRegular(path: string, { earlier }: FileOptions): Output {
  const part = earlier === null ? `${path}.part-${process.pid}` : `${path}.part`;
  onDisk(path, () => removeLeftovers(path));
  const file = onDisk(path, () => (earlier === null ? createPart(part) : openPart({ path, part, earlier })));
  const cleanUp = (): void => rmSync(part, { force: true });
  if (earlier === null) process.once('exit', cleanUp);
  let length = earlier?.length ?? 0;
  const close = (whole: string): void => {
    fsyncSync(file);
    closeSync(file);
    renameSafely(whole, path);
    if (whole !== part) rmSync(part, { force: true });
    process.off('exit', cleanUp);
  };
  return {
    write: async (content) => {
      length += onDisk(path, () => writeWhole(file, content));
      return true;
    },
    written: () => length,
    commit: () => onDisk(path, () => fsyncSync(file)),
    finish: () => onDisk(path, () => close(part)),
    finishAnew: (places, enter) =>
      onDisk(path, () => {
        copyPlaces(part, anewOf(path), places);
        enter();
        close(anewOf(path));
      }),
  };
}

const anewOf = (path: string): string => `${path}.part-anew`;

/** Makes a file that was not there: what lay under its name, a link as well, is taken away and not followed. */
function createPart(part: string): number {
  rmSync(part, { force: true });
  return openSync(part, 'wx');
}

/** Opens the unfinished part, cut to what is safe; where the run had ended, its output is the part. */
function openPart({ path, part, earlier }: { path: string; part: string; earlier: Earlier }): number {
  settleAnew({ path, part, isAnew: earlier.isAnew });
  if (earlier.length === 0) return createPart(part);
  if (!isThere(part) && existsSync(path)) copyWhole(path, part);
  if (!isThere(part) || lstatSync(part).size < earlier.length) {
    throw new UsageError(
      `the journal tells of ${earlier.length} bytes in ${path}, of which ${isThere(part) ? lstatSync(part).size : 'none'} are there; remove the journal to begin anew`,
    );
  }
  const file = openSync(part, constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW);
  ftruncateSync(file, earlier.length);
  return file;
}

/** An output put together anew counts from the moment that the journal says so. */
function settleAnew({ path, part, isAnew }: { path: string; part: string; isAnew: boolean }): void {
  if (!isAnew) rmSync(anewOf(path), { force: true });
  else if (existsSync(anewOf(path))) renameSafely(anewOf(path), path);
  if (isAnew) rmSync(part, { force: true });
}

/** Whether a part is there; a link or a device under its name is none of ours. Throws `UsageError` for one. */
function isThere(part: string): boolean {
  const stats = lstatSync(part, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile())
    throw new UsageError(`${part} is no file that wirecopy wrote; remove it to go on`);
  return stats !== undefined;
}

/** Copies a file so that its copy is whole or absent. */
function copyWhole(from: string, to: string): void {
  const copy = `${to}-${process.pid}`;
  rmSync(copy, { force: true });
  copyFileSync(from, copy, constants.COPYFILE_EXCL);
  renameSafely(copy, to);
}

const PIECE = 65_536;

/** Writes the places of a file, in their order, to a new file, and makes it safe. */
function copyPlaces(from: string, to: string, places: readonly Place[]): void {
  const source = openSync(from, 'r');
  const target = createPart(to);
  const piece = Buffer.alloc(PIECE);
  try {
    for (const { start, end } of places)
      for (let at = start; at < end; ) {
        const read = readSync(source, piece, 0, Math.min(PIECE, end - at), at);
        if (read === 0) throw new Error(`${from} has lost its end`);
        writeWhole(target, piece.subarray(0, read));
        at += read;
      }
    fsyncSync(target);
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
