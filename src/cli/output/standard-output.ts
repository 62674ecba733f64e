/** Standard output as records go to it: backpressure is waited for, a closed pipe is no error, a full disk is one. */
import type { Writable } from 'node:stream';
import { systemReason } from '../../warning.js';
import { OutputError } from '../exit.js';
import type { Output } from './index.js';

/** Opens a stream for records. */
export function openStream(stream: Writable): Output {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error;
  });
  const isOpen = (): boolean => {
    if (failure === null) return true;
    if (failure.code === 'EPIPE' || failure.code === 'ECONNRESET') return false;
    throw new OutputError(`the output cannot be written: ${systemReason(failure)}`, { cause: failure });
  };
  return {
    write: async (content) => {
      if (!isOpen()) return false;
      if (content.length > 0) await new Promise<void>((resolve) => stream.write(content, () => resolve()));
      return isOpen();
    },
    written: () => 0,
    commit: () => {},
    finish: () => {},
  };
}

/** Writes one text to a stream. Throws `OutputError`. */
export async function writeAll(stream: Writable, text: string): Promise<void> {
  await openStream(stream).write(text, null);
}
