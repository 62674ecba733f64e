/** Where records go: standard output, one file, or a folder with one file a page. */
import { FORMAT_ENDINGS } from '../../emit/formats.js';
import type { Inputs } from '../../read/index.js';
import type { Finished } from '../../run/index.js';
import type { Journal, Place } from '../../run/journal.js';
import type { ExtractCall } from '../arguments/call.js';
import { UsageError } from '../exit.js';
import { checkFile, openFile } from './file.js';
import { openFolder } from './folder.js';
import { openStream } from './standard-output.js';
import { isSameFile } from './whole-document.js';

export { checkTarget, type DocumentTarget, writeDocument } from './whole-document.js';

/** Characters, or bytes of a format that is none of text. */
export type Content = string | Uint8Array;

/** An open output. All of it throws `OutputError` where the output cannot be written. */
export interface Output {
  /** Writes what a page adds. Gives false where the reader has closed the pipe. */
  readonly write: (content: Content, page: Finished | null) => Promise<boolean>;
  /** Length of what was written, in bytes, or 0 where that says nothing. */
  readonly written: () => number;
  /** Makes what was written safe. */
  readonly commit: () => void;
  /** Closes the output whole. */
  readonly finish: () => void;
  /** Closes the output put together anew, of what stands at some places; `enter` is called before that takes its name. Files alone have it. */
  readonly finishAnew?: (places: readonly Place[], enter: () => void) => void;
}

const namedIn = ({ named }: Inputs): Exclude<Inputs['named'][number], 'stdin'>[] =>
  named.filter((input) => input !== 'stdin');

/** Says what is wrong with where a call writes to, before anything is written. Throws `UsageError`. */
export function checkDestination({ output, resume }: ExtractCall, inputs: Inputs): void {
  if (output.kind !== 'file') return;
  const clash = namedIn(inputs).find((input) => input.kind === 'file' && isSameFile(input.path, output.path));
  if (clash) throw new UsageError(`--output ${output.path} is the input ${clash.path} itself; write to another file`);
  checkFile(output.path, { isResumed: resume !== null });
}

/** Opens what a checked call writes to. Throws `UsageError` where a journal and its output do not fit, and `OutputError`. */
export function openDestination({ output, format }: ExtractCall, inputs: Inputs, journal: Journal | null): Output {
  if (output.kind === 'stdout') return openStream(process.stdout);
  if (output.kind === 'file')
    return openFile(output.path, { earlier: journal && { length: journal.outputLength, isAnew: journal.isAnew } });
  const inputFolders = namedIn(inputs)
    .filter(({ kind }) => kind === 'folder')
    .map(({ path }) => path);
  return openFolder(output.path, { inputFolders, ending: FORMAT_ENDINGS[format ?? 'ndjson'] });
}
