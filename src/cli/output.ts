/** Standard output as records go to it: backpressure is waited for, a closed pipe is no error, a full disk is one. */
import type { Writable } from 'node:stream';
import { OutputError } from './exit.js';

/** Where records go. */
export interface Output {
  /** Writes and waits until more may come. Gives false where the reader has closed the pipe. Throws `OutputError`. */
  readonly write: (text: string) => Promise<boolean>;
}

/** Opens a stream for records. */
export function openOutput(stream: Writable): Output {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error;
  });
  const isOpen = (): boolean => {
    if (failure === null) return true;
    if (failure.code === 'EPIPE' || failure.code === 'ECONNRESET') return false;
    throw new OutputError(`the output cannot be written: ${failure.code ?? failure.message}`, { cause: failure });
  };
  return {
    write: async (text) => {
      if (!isOpen()) return false;
      if (text !== '') await new Promise<void>((resolve) => stream.write(text, () => resolve()));
      return isOpen();
    },
  };
}
