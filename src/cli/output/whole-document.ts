/** One whole document, to standard output or to a file. */
import { statSync } from 'node:fs';
import type { Destination } from '../arguments/call.js';
import { UsageError } from '../exit.js';
import { checkFile, openFile } from './file.js';
import { openStream } from './standard-output.js';

/** Where a document goes, and what it is made from. */
export interface DocumentTarget {
  readonly output: Destination;
  /** Paths that the document is made from, and must not take the place of. */
  readonly inputs: readonly string[];
}

/** Says what is wrong with where a document is to go, before any work is done. Throws `UsageError`. */
export function checkTarget({ output, inputs }: DocumentTarget): void {
  if (output.kind === 'stdout') return;
  if (output.kind === 'folder')
    throw new UsageError(`--output takes a file here, not the folder ${output.path}; name the file in it`);
  const clash = inputs.find((input) => isSameFile(input, output.path));
  if (clash !== undefined)
    throw new UsageError(`--output ${output.path} is the input ${clash} itself; write to another file`);
  checkFile(output.path, { isResumed: false });
}

/** Writes a document; a file is there whole or not at all. Throws `OutputError`. */
export async function writeDocument({ output }: DocumentTarget, pieces: Iterable<string>): Promise<void> {
  const target = output.kind === 'stdout' ? openStream(process.stdout) : openFile(output.path, { earlier: null });
  for (const piece of pieces) if (!(await target.write(piece, null))) return;
  target.finish();
}

/** Whether two paths name one file that exists, links followed. */
export function isSameFile(left: string, right: string): boolean {
  const [a, b] = [left, right].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
