/**
 * zstd, frame by frame (RFC 8878). fzstd unpacks the blocks and checks no checksum; the frames are walked here, so that each
 * block is bounded before it is unpacked, and a frame's checksum, where it has one, is checked behind its last block.
 */

import { itemAt } from '../../model/column.js';
import { messageOf, PageError } from '../../warning.js';
import { type ByteReader, type ByteSource, sourceOf } from '../byte-reader.js';
import { loadXxhash, loadZstd } from '../libraries.js';

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const LARGEST_BLOCK = 128 * 1024;
/** As the zstd command: no frame may ask for more memory than that. */
const LARGEST_WINDOW = 128 * 1024 * 1024;
/** fzstd moves its window at each block. Small blocks under a large window are let through until they cost this much. */
const FREE_MOVES = 64 * 1024 ** 3;
const MOVES_PER_BYTE = 4096;
const CHECKSUM_LENGTH = 4;
const BLOCK_HEAD_LENGTH = 3;
/** Block types whose content is one byte, repeated; and that no frame may hold. */
const REPEATED = 1;
const RESERVED = 3;

const broken = (message: string, cause?: unknown): PageError =>
  new PageError('bad-container', `broken zstd stream: ${message}`, { cause });

/** The content of a zstd stream of one or more frames. Throws `bad-container` where it is cut or broken. */
export function zstdSource(packed: ByteReader): ByteSource {
  const source = sourceOf(unpackFrames(packed));
  return { next: source.next, close: () => source.close().then(() => packed.close()) };
}

async function* unpackFrames(packed: ByteReader): AsyncGenerator<Uint8Array> {
  const cost = { moved: 0, unpacked: 0 };
  while (await packed.ensure(1)) {
    await need(packed, 8);
    const magic = packed.held.readUInt32LE(0);
    if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC) await skipFrame(packed);
    else if (magic === FRAME_MAGIC) yield* unpackFrame(packed, cost);
    else throw broken('no frame starts where one should');
  }
}

async function need(packed: ByteReader, length: number): Promise<void> {
  if (!(await packed.ensure(length))) throw broken('unexpected end of file');
}

async function skipFrame(packed: ByteReader): Promise<void> {
  let left = packed.held.readUInt32LE(4);
  packed.skip(8);
  while (left > 0) {
    await need(packed, 1);
    const length = Math.min(left, packed.held.length);
    packed.skip(length);
    left -= length;
  }
}

interface FrameHead {
  readonly length: number;
  /** Bytes of content that matches may reach back; fzstd holds so many. */
  readonly window: number;
  /** Bytes of the whole content; null where the frame does not say. */
  readonly contentLength: number | null;
  readonly hasChecksum: boolean;
}

/** Reads a frame's header (RFC 8878, 3.1.1.1), of which nothing is taken. */
async function readHead(packed: ByteReader): Promise<FrameHead> {
  const flags = packed.held[4] ?? 0;
  const isSingle = (flags & 0x20) !== 0;
  const dictionaryLength = itemAt([0, 1, 2, 4], flags & 3);
  const sizeFlag = flags >> 6;
  const sizeLength = sizeFlag > 0 ? 2 ** sizeFlag : isSingle ? 1 : 0;
  const sizeAt = 5 + (isSingle ? 0 : 1) + dictionaryLength;
  const length = sizeAt + sizeLength;
  await need(packed, length);
  const { held } = packed;
  if ((flags & 8) !== 0) throw broken('unknown flags');
  if (held.subarray(sizeAt - dictionaryLength, sizeAt).some((byte) => byte !== 0))
    throw broken('it needs a dictionary to be unpacked');
  const contentLength = readSize(held, sizeAt, sizeLength);
  const window = isSingle && contentLength !== null ? contentLength : windowOf(held[5] ?? 0);
  if (window > LARGEST_WINDOW) throw broken(`a window of ${window} bytes`);
  return { length, window, contentLength, hasChecksum: (flags & 4) !== 0 };
}

function readSize(bytes: Buffer, at: number, length: number): number | null {
  if (length === 0) return null;
  if (length === 8) return Number(bytes.readBigUInt64LE(at));
  return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** What unpacking has cost so far: bytes that fzstd moved, and bytes that came out. */
interface Cost {
  moved: number;
  unpacked: number;
}

async function* unpackFrame(packed: ByteReader, cost: Cost): AsyncGenerator<Uint8Array> {
  const head = await readHead(packed);
  const checksum = head.hasChecksum ? (await loadXxhash()).create64() : null;
  const unpack = openFrame();
  let length = 0;
  for (let isLast = false, headLength = head.length; !isLast; headLength = 0) {
    const block = await readBlock(packed, headLength);
    isLast = block.isLast;
    const tailLength = isLast && checksum ? CHECKSUM_LENGTH : 0;
    await need(packed, block.end + tailLength);
    const tail = packed.held.subarray(block.end, block.end + tailLength);
    const contents = unpack(packed.take(block.end + tailLength), isLast);
    for (const content of contents) {
      length += content.length;
      count(cost, { window: head.window, length: content.length });
      checksum?.update(content);
    }
    // The last blocks are given out only when the frame is known to be sound.
    if (isLast && checksum && lowHalf(checksum.digest()) !== tail.readUInt32LE(0)) throw broken('wrong checksum');
    if (isLast && head.contentLength !== null && head.contentLength !== length) throw broken('wrong length');
    yield* contents;
  }
}

/** zstd keeps the low 32 bits of XXH64 (RFC 8878, 3.1.1). */
const lowHalf = (sum: bigint): number => Number(BigInt.asUintN(32, sum));

function count(cost: Cost, { window, length }: { window: number; length: number }): void {
  cost.moved += window;
  cost.unpacked += length;
  if (cost.moved > FREE_MOVES + MOVES_PER_BYTE * cost.unpacked) throw broken('too many small blocks');
}

/** Where the next block ends among what is held, `from` bytes on (RFC 8878, 3.1.1.2). */
async function readBlock(packed: ByteReader, from: number): Promise<{ isLast: boolean; end: number }> {
  await need(packed, from + BLOCK_HEAD_LENGTH);
  const head = packed.held.readUIntLE(from, BLOCK_HEAD_LENGTH);
  const [type, size] = [(head >> 1) & 3, head >> 3];
  if (type === RESERVED) throw broken('a block of unknown type');
  if (size > LARGEST_BLOCK) throw broken(`a block of ${size} bytes`);
  return { isLast: (head & 1) === 1, end: from + BLOCK_HEAD_LENGTH + (type === REPEATED ? 1 : size) };
}

/** Unpacks the blocks of one frame, each with what stands before it in the frame, the last with the checksum behind it. */
function openFrame(): (block: Uint8Array, isLast: boolean) => Uint8Array[] {
  let blocks: Uint8Array[] = [];
  const decompress = new (loadZstd().Decompress)((block, isEnd) => {
    if (!isEnd) blocks.push(block);
  });
  return (block, isLast) => {
    blocks = [];
    try {
      decompress.push(block, isLast);
    } catch (error) {
      throw broken(messageOf(error), error);
    }
    return blocks;
  };
}
