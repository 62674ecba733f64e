/** `-o FILE`: records go to a file beside it, which takes its name when it is whole. */
import {
  closeSync,
  copyFileSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { UsageError } from '../exit.js';
import { onDisk, renameSafely, writeWhole } from './disk.js';
import type { Output } from './index.js';
import { openStream } from './standard-output.js';

interface FileOptions {
  /** Bytes that an earlier run has made safe, to be kept; null where there is no journal, and an interrupted run leaves nothing. */
  readonly resumeAt: number | null;
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
 * Opens a file for records; a device or a FIFO is written as it is. Throws `UsageError` where the journal tells of an output that
 * is not there.
 */
export function openFile(path: string, options: FileOptions): Output {
  if (isSpecial(path)) return openStream(createWriteStream(path));
  return openRegular(existsSync(path) ? realpathSync(path) : path, options);
}

function openRegular(path: string, { resumeAt }: FileOptions): Output {
  const part = resumeAt === null ? `${path}.part-${process.pid}` : `${path}.part`;
  const file = onDisk(path, () => openPart({ path, part, resumeAt: resumeAt ?? 0 }));
  const cleanUp = (): void => rmSync(part, { force: true });
  if (resumeAt === null) process.once('exit', cleanUp);
  let length = resumeAt ?? 0;
  return {
    write: async (content) => {
      length += onDisk(path, () => writeWhole(file, content));
      return true;
    },
    commit: () => {
      onDisk(path, () => fsyncSync(file));
      return length;
    },
    finish: () =>
      onDisk(path, () => {
        fsyncSync(file);
        closeSync(file);
        renameSafely(part, path);
        process.off('exit', cleanUp);
      }),
  };
}

/** Opens the unfinished part, cut to what is safe; where the run had ended, its output is the part. */
function openPart({ path, part, resumeAt }: { path: string; part: string; resumeAt: number }): number {
  if (resumeAt === 0) return openSync(part, 'w');
  if (!existsSync(part) && existsSync(path)) copyFileSync(path, part);
  if (!existsSync(part) || statSync(part).size < resumeAt) {
    throw new UsageError(
      `the journal tells of ${resumeAt} bytes in ${path}, which are not there; remove the journal to begin anew`,
    );
  }
  const file = openSync(part, 'a');
  ftruncateSync(file, resumeAt);
  return file;
}
