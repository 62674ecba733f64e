/** An HTTP response as an archive holds it → its body as the browser saw it: chunks joined, content encodings undone. */

import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { itemAt } from '../../model/column.js';
import { codeOf, messageOf, PageError } from '../../warning.js';
import { ByteReader, collect, sourceOf, tooLarge } from '../byte-reader.js';
import { zstdSource } from '../compression/unpack.js';
import { endOfFields, type Fields, parseFields } from './fields.js';

/** A response's header, and where its body starts. */
interface ResponseHead {
  readonly fields: Fields;
  readonly bodyStart: number;
}

const LONGEST_HEAD = 262_144;

/** The header of a response; null for bytes that are none. */
export function readResponseHead(bytes: Buffer): ResponseHead | null {
  if (bytes.toString('latin1', 0, 5) !== 'HTTP/') return null;
  const bodyStart = endOfFields(bytes.subarray(0, LONGEST_HEAD)) ?? Math.min(bytes.length, LONGEST_HEAD);
  return { fields: parseFields(bytes.toString('utf8', 0, bodyStart)), bodyStart };
}

/**
 * A response's body without its transfer and content encodings. A body that claims one and has it not is taken as it is: many
 * crawlers store the unpacked body under the server's own header. Throws `too-large`, and `bad-container` for one that is broken.
 */
export async function decodeBody(body: Buffer, fields: Fields, maxBytes: number): Promise<Buffer> {
  const isChunked = listOf(fields, 'transfer-encoding').includes('chunked');
  let content = isChunked ? joinChunks(body) : body;
  for (const encoding of listOf(fields, 'content-encoding').reverse()) {
    content = await undo(content, encoding, maxBytes);
  }
  return content;
}

const listOf = (fields: Fields, name: string): string[] =>
  (fields.get(name) ?? '').split(',').map((item) => item.trim().toLowerCase());

/** The length of a chunk in hexadecimal digits, on a line of its own: "1a3f", "1a3f;name=value". */
const CHUNK_HEAD = /^[ \t]{0,8}([\da-f]{1,12})[ \t]{0,8}(?:;[^\n]{0,1000})?\r?\n/i;
const LONGEST_CHUNK_HEAD = 1_100;

/** The chunks of a body, joined. What is no chunk, and all behind it, is taken as it is. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const head = CHUNK_HEAD.exec(body.toString('latin1', at, at + LONGEST_CHUNK_HEAD));
    if (head === null) return Buffer.concat([...parts, body.subarray(at)]);
    const length = Number.parseInt(itemAt(head, 1), 16);
    if (length === 0) break;
    at += head[0].length;
    parts.push(body.subarray(at, at + length));
    at += length;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
  return Buffer.concat(parts);
}

type Unpack = (body: Buffer, maxBytes: number) => Promise<Buffer>;

const limited =
  (unpack: (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>): Unpack =>
  (body, maxBytes) =>
    unpack(body, { maxOutputLength: maxBytes });

const inflateEither: Unpack = (body, maxBytes) => {
  const hasHead = ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  return limited(hasHead ? promisify(inflate) : promisify(inflateRaw))(body, maxBytes);
};

const unpackZstd: Unpack = (body, maxBytes) =>
  collect(new ByteReader(zstdSource(new ByteReader(sourceOf(once(body))))), maxBytes);

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

const UNPACKERS: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', limited(promisify(gunzip))],
  ['x-gzip', limited(promisify(gunzip))],
  ['deflate', inflateEither],
  ['br', limited(promisify(brotliDecompress))],
  ['zstd', unpackZstd],
]);

async function undo(body: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const unpack = UNPACKERS.get(encoding);
  if (unpack === undefined || body.length === 0) return body;
  try {
    return await unpack(body, maxBytes);
  } catch (cause) {
    if (cause instanceof PageError && cause.code === 'too-large') throw cause;
    if (codeOf(cause) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    if (looksLikeText(body)) return body;
    throw new PageError('bad-container', `broken ${encoding} body: ${messageOf(cause)}`, { cause });
  }
}

const LOOK_LENGTH = 1_024;

/** Whether bytes have no control characters, as text in any encoding has none and packed bytes have many. */
export function looksLikeText(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, LOOK_LENGTH)
    .every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
}
