/** Bytes as they come from a file, a pipe or an unpacker: looked at before they are taken, with memory near what is looked at. */
import { itemAt } from '../model/column.js';
import { PageError } from '../warning.js';

/** Where bytes come from. */
export interface ByteSource {
  /** The next bytes; null at the end. Throws where they cannot be had. */
  readonly next: () => Promise<Uint8Array | null>;
  /** After a throw: goes on at the next place that can be read. False where there is none. */
  readonly recover?: () => Promise<boolean>;
  /** Offsets in the stream where a packed member starts (gzip), in order; what is known so far. */
  readonly memberStarts?: number[];
  /** Frees what the source holds. */
  readonly close: () => Promise<void>;
}

/** A source that gives what an iterable gives. */
export function sourceOf(iterable: AsyncIterable<Uint8Array>): ByteSource {
  const iterator = iterable[Symbol.asyncIterator]();
  return {
    next: async () => {
      const { value, done } = await iterator.next();
      return done ? null : value;
    },
    close: async () => {
      await iterator.return?.();
    },
  };
}

const SMALLEST_HOLD = 65_536;

/**
 * Bytes that may be looked at before they are taken. What was given out is never written over: room is only ever added
 * behind what is held, or taken anew.
 */
export class ByteReader {
  /** Offset in the stream of the first byte held. */
  position = 0;
  private bytes: Buffer = Buffer.alloc(0);
  private start = 0;
  private end = 0;
  private isEnded = false;
  private failure: unknown = null;

  constructor(private readonly source: ByteSource) {}

  /** What has come and was not taken yet. */
  get held(): Buffer {
    return this.bytes.subarray(this.start, this.end);
  }

  /** Whether the source has thrown where what is held ends. */
  get isBroken(): boolean {
    return this.failure !== null;
  }

  /** Adds the source's next bytes to those held; false at the end. What the source throws is thrown at each call from then on. */
  async fill(): Promise<boolean> {
    if (this.failure !== null) throw this.failure;
    if (this.isEnded) return false;
    const chunk = await this.nextChunk();
    if (chunk !== null) this.add(chunk);
    else this.isEnded = true;
    return !this.isEnded;
  }

  private async nextChunk(): Promise<Uint8Array | null> {
    try {
      return await this.source.next();
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }

  /** Holds at least so many bytes; false where the stream ends before. */
  async ensure(length: number): Promise<boolean> {
    while (this.end - this.start < length) if (!(await this.fill())) return false;
    return true;
  }

  /** As `ensure`, but where the source throws, that is left to whoever needs what comes there. */
  async lookAhead(length: number): Promise<boolean> {
    return this.ensure(length).catch(() => false);
  }

  /** Takes bytes that are held. */
  take(length: number): Buffer {
    const taken = this.bytes.subarray(this.start, this.start + length);
    this.skip(length);
    return taken;
  }

  skip(length: number): void {
    this.start += length;
    this.position += length;
  }

  /** What is held, then all that comes, chunk by chunk. */
  async *rest(): AsyncGenerator<Buffer> {
    do if (this.end > this.start) yield this.take(this.end - this.start);
    while (await this.fill());
  }

  /** Where the first packed member past `position` starts; null where none is known. */
  nextMember(): number | null {
    const starts = this.source.memberStarts;
    if (starts === undefined) return null;
    while (starts.length > 0 && itemAt(starts, 0) <= this.position) starts.shift();
    return starts[0] ?? null;
  }

  /** After a throw: drops what is held and goes on where the source can be read again. False where it cannot. */
  async recover(): Promise<boolean> {
    this.skip(this.end - this.start);
    this.failure = null;
    return (await this.source.recover?.()) ?? false;
  }

  async close(): Promise<void> {
    await this.source.close();
  }

  private add(chunk: Uint8Array): void {
    const length = this.end - this.start;
    if (length === 0) {
      this.bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      this.start = 0;
      this.end = chunk.length;
      return;
    }
    if (this.end + chunk.length > this.bytes.length) {
      const room = Buffer.allocUnsafeSlow(Math.max(2 * (length + chunk.length), SMALLEST_HOLD));
      room.set(this.held);
      this.bytes = room;
      this.start = 0;
      this.end = length;
    }
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
  }
}

/** All bytes that are left. Throws `too-large` past `maxBytes`, having kept no more than that. */
export async function collect(reader: ByteReader, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of reader.rest()) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? itemAt(chunks, 0) : Buffer.concat(chunks);
}

/** The error of a page that is over the limit, in bytes. */
export const tooLarge = (maxBytes: number): PageError =>
  new PageError('too-large', `more than ${maxBytes} bytes; --max-bytes allows more`);
