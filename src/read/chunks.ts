/** Streams of bytes: collected under a limit, peeked at, unpacked, parted into lines. Memory stays near the limit. */
import { PassThrough, pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { PageError } from '../warning.js';

export type ByteStream = AsyncIterable<Uint8Array>;

/** The first bytes of a stream, and the stream with them still in it. */
export interface Peeked {
  readonly first: Buffer;
  readonly stream: ByteStream;
  /** Whether `first` is all there is. */
  readonly isWhole: boolean;
}

/** Reads chunks until `isEnough` says so of what came, or the stream ends. */
export async function peek(source: ByteStream, isEnough: (first: Buffer) => boolean): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  let length = 0;
  let isWhole = false;
  while (!isEnough(held.subarray(0, length))) {
    const { value, done } = await iterator.next();
    if (done) {
      isWhole = true;
      break;
    }
    if (length + value.length > held.length)
      held = Buffer.concat([held.subarray(0, length)], Math.max(2 * length, length + value.length));
    held.set(value, length);
    length += value.length;
  }
  const first = held.subarray(0, length);
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      if (first.length > 0) yield first;
      if (isWhole) return;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first, stream: rest(), isWhole };
}

/** All bytes of a stream. Throws `too-large` past `maxBytes`, having kept no more than that. */
export async function collect(source: ByteStream, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? Buffer.from(chunks[0] as Uint8Array) : Buffer.concat(chunks);
}

export const tooLarge = (maxBytes: number): PageError =>
  new PageError('too-large', `more than ${maxBytes} bytes; --max-bytes allows more`);

/** The content of a gzip stream of one or more members. Throws `bad-container` where it is cut or broken. */
export async function* gunzip(source: ByteStream): AsyncGenerator<Uint8Array> {
  const unpacked = new PassThrough();
  let failure: NodeJS.ErrnoException | null = null;
  pipeline(Readable.from(source), createGunzip(), unpacked, (error) => {
    failure = error ?? null;
  });
  try {
    for await (const chunk of unpacked) yield chunk as Uint8Array;
  } catch (error) {
    const cause = failure ?? (error as NodeJS.ErrnoException);
    if (cause instanceof PageError || !cause.code?.startsWith('Z_')) throw cause;
    throw new PageError('bad-container', `broken gzip stream: ${cause.message}`, { cause });
  } finally {
    unpacked.destroy();
  }
}

/** One line without its end; null where it was longer than the limit and is passed over. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/** The lines of a stream, each as soon as it is whole; `number` counts from 1. Lines over `maxBytes` come as null. */
export async function* splitLines(source: ByteStream, maxBytes: number): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const bytes = length > maxBytes ? null : Buffer.concat(pending);
    pending = [];
    length = 0;
    number += 1;
    return { number: number - 1, bytes };
  };
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > maxBytes) pending = [];
    else if (piece.length > 0) pending.push(piece);
  };
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
