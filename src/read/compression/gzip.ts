/**
 * gzip, member by member. Node's own `Gunzip` ends for good at the first broken member; a web archive holds one member a record,
 * and those after a broken one are to be read. So the members are parted here (RFC 1952) and only their content is left to zlib.
 */

import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';

import { PageError } from '../../warning.js';
import type { ByteReader, ByteSource } from '../byte-reader.js';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const HEAD_LENGTH = 10;
const TAIL_LENGTH = 8;
const LONGEST_NAME = 65_536;
const FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** Packed bytes given to zlib at once; deflate unpacks at most 1,032 times as much, and that much is held. */
const PIECE_LENGTH = 16_384;
const UNPACKED_CHUNK = 65_536;
/** Packed bytes of a member that are kept, so that the search for the next member starts inside a broken one. */
const LONGEST_KEPT = 1_048_576;

const broken = (message: string, cause?: unknown): PageError =>
  new PageError('bad-container', `broken gzip stream: ${message}`, { cause });

/** The content of a gzip stream of one or more members. Throws `bad-container` where it is cut or broken. */
export class GzipSource implements ByteSource {
  readonly memberStarts: number[] = [];
  private member: Member | null = null;
  private given = 0;
  private members = 0;

  constructor(private readonly packed: ByteReader) {}

  async next(): Promise<Uint8Array | null> {
    for (;;) {
      const chunk = await this.member?.next();
      if (chunk === undefined) {
        if (!(await this.openMember())) return null;
        continue;
      }
      if (chunk !== null) {
        this.given += chunk.length;
        return chunk;
      }
      this.member = null;
    }
  }

  /** Looks for the start of another member behind the place that broke. */
  async recover(): Promise<boolean> {
    this.member?.close();
    this.member = null;
    this.packed.skip(Math.min(1, this.packed.held.length));
    for (;;) {
      const at = this.packed.held.indexOf(MAGIC);
      if (at >= 0) {
        this.packed.skip(at);
        return true;
      }
      this.packed.skip(Math.max(0, this.packed.held.length - MAGIC.length + 1));
      if (!(await this.packed.fill())) return false;
    }
  }

  async close(): Promise<void> {
    this.member?.close();
    await this.packed.close();
  }

  private async openMember(): Promise<boolean> {
    const { packed } = this;
    if (this.members > 0) await skipZeros(packed);
    if (!(await packed.ensure(1))) return false;
    const length = await headLength(packed);
    this.members += 1;
    this.memberStarts.push(this.given);
    this.member = new Member(packed, length);
    return true;
  }
}

/** Zeros between members are padding. */
async function skipZeros(packed: ByteReader): Promise<void> {
  while (await packed.ensure(1)) {
    const { held } = packed;
    let zeros = 0;
    while (zeros < held.length && held[zeros] === 0) zeros += 1;
    packed.skip(zeros);
    if (zeros < held.length) return;
  }
}

/** Length of a member's header. Throws where there is none. */
async function headLength(packed: ByteReader): Promise<number> {
  const isThere = await packed.ensure(HEAD_LENGTH);
  const { held } = packed;
  if (held.compare(MAGIC, 0, Math.min(MAGIC.length, held.length), 0, Math.min(MAGIC.length, held.length)) !== 0)
    throw broken('not a gzip member');
  if (!isThere) throw broken('unexpected end of file');
  const flags = held[3] ?? 0;
  if ((flags & FLAG.reserved) !== 0) throw broken('unknown flags');
  let length = HEAD_LENGTH;
  if (flags & FLAG.extra) {
    await need(packed, length + 2);
    length += 2 + packed.held.readUInt16LE(length);
  }
  for (const flag of [FLAG.name, FLAG.comment]) if (flags & flag) length = await pastZero(packed, length);
  if (flags & FLAG.headerChecksum) length += 2;
  await need(packed, length);
  return length;
}

async function need(packed: ByteReader, length: number): Promise<void> {
  if (!(await packed.ensure(length))) throw broken('unexpected end of file');
}

async function pastZero(packed: ByteReader, from: number): Promise<number> {
  for (;;) {
    const at = packed.held.indexOf(0, from);
    if (at >= 0) return at + 1;
    if (packed.held.length > from + LONGEST_NAME) throw broken('a name without end');
    if (!(await packed.fill())) throw broken('unexpected end of file');
  }
}

/**
 * One member. Its last chunk is given out only when its checksum is right, so that a reader who finds a whole record in what
 * came knows that the record is sound.
 */
class Member {
  private readonly inflate: InflateRaw = createInflateRaw({ chunkSize: UNPACKED_CHUNK });
  private readonly chunks: Buffer[] = [];
  private readonly failed: Promise<never>;
  private readonly ended: Promise<void>;
  private checksum = 0;
  private length = 0;
  private isDone = false;

  /** `fed`: bytes of `packed.held` that are behind us, at first the header. */
  constructor(
    private readonly packed: ByteReader,
    private fed: number,
  ) {
    this.inflate.on('data', (chunk: Buffer) => {
      this.checksum = crc32(chunk, this.checksum);
      this.length += chunk.length;
      this.chunks.push(chunk);
    });
    this.failed = new Promise((_, reject) => {
      this.inflate.on('error', (error) => reject(broken(error.message, error)));
    });
    this.failed.catch(() => {});
    this.ended = new Promise((resolve) => {
      this.inflate.on('end', resolve);
    });
  }

  async next(): Promise<Buffer | null> {
    while (!this.isDone && this.chunks.length < 2) await this.feed();
    return this.chunks.shift() ?? null;
  }

  close(): void {
    this.inflate.destroy();
  }

  private async feed(): Promise<void> {
    const { packed, inflate } = this;
    if (packed.held.length === this.fed && !(await packed.fill())) throw broken('unexpected end of file');
    const piece = packed.held.subarray(this.fed, this.fed + PIECE_LENGTH);
    const before = inflate.bytesWritten;
    await Promise.race([new Promise<void>((resolve) => inflate.write(piece, () => resolve())), this.failed]);
    const used = inflate.bytesWritten - before;
    this.fed += used;
    if (used < piece.length) await this.finish();
    else if (this.fed > LONGEST_KEPT) {
      packed.skip(this.fed);
      this.fed = 0;
    }
  }

  private async finish(): Promise<void> {
    await Promise.race([this.ended, this.failed]);
    this.close();
    await need(this.packed, this.fed + TAIL_LENGTH);
    const tail = this.packed.held.subarray(this.fed);
    if (tail.readUInt32LE(0) !== this.checksum) throw broken('wrong checksum');
    if (tail.readUInt32LE(4) !== this.length % 2 ** 32) throw broken('wrong length');
    this.packed.skip(this.fed + TAIL_LENGTH);
    this.isDone = true;
  }
}
