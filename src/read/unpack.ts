/** gzip, brotli and zstd: packed bytes → bytes, as a stream, and at once where they are small. */
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress, type Gunzip, gunzip, type ZlibOptions } from 'node:zlib';
import { Decompress } from 'fzstd';
import { PageError } from '../warning.js';
import { type ByteReader, type ByteSource, sourceOf } from './byte-reader.js';

export { GzipSource } from './gzip.js';

/** With `info`, zlib also gives the engine, which knows how far it read. */
const gunzipAtOnce = promisify(gunzip) as unknown as (
  packed: Buffer,
  options: ZlibOptions,
) => Promise<{ readonly buffer: Buffer; readonly engine: Gunzip }>;

/** Packed and unpacked size up to which unpacking at once pays: a page, not an archive. */
const SMALL_PACKED = 1_048_576;
const SMALL_UNPACKED = 8_388_608;

/**
 * The content of a small gzip file; null where it is large or broken, which a `GzipSource` reads as far as it goes. At once is
 * three times as fast as through a stream.
 */
export async function gunzipSmall(packed: Buffer, maxBytes: number): Promise<Buffer | null> {
  if (packed.length > SMALL_PACKED) return null;
  try {
    const options = { info: true, maxOutputLength: Math.min(maxBytes, SMALL_UNPACKED) };
    const { buffer, engine } = await gunzipAtOnce(packed, options);
    // It stops, and says nothing, at a member behind padding.
    return engine.bytesWritten === packed.length ? buffer : null;
  } catch {
    return null;
  }
}

/** Whether bytes are a whole, small brotli stream. */
export const unpacksAsBrotli = (packed: Buffer): Promise<boolean> =>
  promisify(brotliDecompress)(packed, { maxOutputLength: SMALL_UNPACKED }).then(
    () => true,
    () => false,
  );

/** The content of a brotli stream. Throws `bad-container` where it is cut, broken, or no brotli at all. */
export function brotliSource(packed: ByteReader): ByteSource {
  let failure: unknown = null;
  async function* keepFailure(): AsyncGenerator<Uint8Array> {
    try {
      yield* packed.rest();
    } catch (error) {
      failure = error;
    }
  }
  async function* unpack(): AsyncGenerator<Uint8Array> {
    const unpacked = Readable.from(keepFailure()).pipe(createBrotliDecompress());
    try {
      for await (const chunk of unpacked) yield chunk as Uint8Array;
    } catch (cause) {
      if (failure !== null) throw failure;
      throw new PageError('bad-container', `broken brotli stream: ${(cause as Error).message}`, { cause });
    } finally {
      unpacked.destroy();
    }
    if (failure !== null) throw failure;
  }
  const source = sourceOf(unpack());
  return { next: source.next, close: () => source.close().then(() => packed.close()) };
}

/** Packed bytes given to zstd at once; a block of 4 bytes may unpack to 128 KiB (RFC 8878, 3.1.1.2.4), and that much is held. */
const PIECE_LENGTH = 256;
const LARGEST_BLOCK = 128 * 1024;
/** As the zstd command: no frame may ask for more memory than that unless it is told to. */
const LARGEST_WINDOW = 128 * 1024 * 1024;
/** fzstd moves its window at each block. Small blocks under a large window are let through until they cost this much. */
const FREE_MOVES = 64 * 1024 ** 3;
const MOVES_PER_BYTE = 4096;

const brokenZstd = (message: string, cause?: unknown): PageError =>
  new PageError('bad-container', `broken zstd stream: ${message}`, { cause });

/** Bytes of the window that fzstd keeps for the frame at hand; it is allocated, but not touched before the first block is out. */
const windowOf = (decompress: Decompress): number =>
  // A private field, read by its name: the version of fzstd is pinned.
  (decompress['s'] as unknown as { readonly w?: Uint8Array }).w?.length ?? 0;

/** The content of a zstd stream of one or more frames. Throws `bad-container` where it is cut or broken. */
export function zstdSource(packed: ByteReader): ByteSource {
  const blocks: Uint8Array[] = [];
  let unpacked = 0;
  let moved = 0;
  const decompress = new Decompress((block) => {
    const window = windowOf(decompress);
    moved += window;
    unpacked += block.length;
    if (window > LARGEST_WINDOW) throw brokenZstd(`a window of ${window} bytes`);
    if (block.length > LARGEST_BLOCK) throw brokenZstd(`a block of ${block.length} bytes`);
    if (moved > FREE_MOVES + MOVES_PER_BYTE * unpacked) throw brokenZstd('too many small blocks');
    if (block.length > 0) blocks.push(block);
  });
  const push = (piece: Uint8Array, isLast: boolean): void => {
    try {
      decompress.push(piece, isLast);
    } catch (error) {
      if (error instanceof PageError) throw error;
      throw brokenZstd((error as Error).message, error);
    }
  };
  let isEnded = false;
  return {
    next: async () => {
      while (blocks.length === 0 && !isEnded) {
        isEnded = !(await packed.ensure(1));
        push(isEnded ? new Uint8Array(0) : packed.take(Math.min(PIECE_LENGTH, packed.held.length)), isEnded);
      }
      return blocks.shift() ?? null;
    },
    close: () => packed.close(),
  };
}
