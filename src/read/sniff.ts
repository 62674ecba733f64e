/** First bytes → what a file holds. */

import { endOfFields, mediaType, parseFields } from './archives/fields.js';
import { parseNdjsonLine } from './ndjson.js';

/** What the first bytes tell; `page` is anything that is no container and no binary file. */
export type SniffedFormat = 'gzip' | 'zstd' | 'warc' | 'mhtml' | 'ndjson' | 'tar' | 'zip' | 'binary' | 'page';

/** Enough to know every format but NDJSON, which needs its first line, and MHTML, which needs its header. */
const MAGIC_LENGTH = 512;
const LONGEST_LOOK = 1024 * 1024;
const LONGEST_BLANK = 64 * 1024;
const BRACE = 0x7b;
const NEWLINE = 0x0a;

const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0): boolean =>
  magic.every((byte, n) => bytes[at + n] === byte);
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

/** First bytes of files that are no text. Source: the formats' own specifications. */
const BINARY_MAGIC: readonly (readonly number[])[] = [
  ascii('%PDF-'),
  [0x89, ...ascii('PNG')],
  [0xff, 0xd8, 0xff],
  ascii('GIF8'),
  ascii('RIFF'),
  [0xfd, ...ascii('7zXZ')],
  [...ascii('7z'), 0xbc, 0xaf],
  ascii('BZh'),
  ascii('Rar!'),
  [0x7f, ...ascii('ELF')],
  ascii('OggS'),
  ascii('ID3'),
  ascii('wOF'),
  [0xd0, 0xcf, 0x11, 0xe0],
];

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

/** The first byte that is no white space, past a UTF-8 byte-order mark; -1 where there is none yet. */
function firstVisible(bytes: Uint8Array): number {
  let at = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  while (at < bytes.length && isBlank(bytes[at] ?? 0)) at += 1;
  return at < bytes.length ? at : -1;
}

/** Whether these first bytes are enough to know what the file is. */
export function isEnoughToSniff(bytes: Buffer): boolean {
  if (bytes.length >= LONGEST_LOOK) return true;
  const visible = firstVisible(bytes);
  if (visible < 0) return bytes.length >= LONGEST_BLANK;
  if (bytes[visible] === BRACE) return bytes.indexOf(NEWLINE, visible) >= 0;
  if (bytes.length < MAGIC_LENGTH) return false;
  return !startsWithField(bytes, visible) || endOfFields(bytes, visible) !== null || bytes.length >= LONGEST_HEAD;
}

const LONGEST_HEAD = 65_536;
/** A field of a header: "From: ", "Content-Type: ". */
const FIELD = /^[A-Za-z][A-Za-z-]{1,60}: /;

const startsWithField = (bytes: Buffer, at: number): boolean => FIELD.test(bytes.toString('latin1', at, at + 64));

/** A saved page starts with a mail header that says MIME; text that only starts like one does not. */
function isMhtml(bytes: Buffer, visible: number): boolean {
  if (!startsWithField(bytes, visible)) return false;
  const fields = parseFields(bytes.toString('latin1', visible, endOfFields(bytes, visible) ?? LONGEST_HEAD));
  const type = mediaType(fields.get('content-type'));
  return type.startsWith('multipart/') || (fields.has('mime-version') && type === 'text/html');
}

/** How a line of pages starts, where it is too long to be read first. */
const FIRST_KEY = /^\{\s*"(?:id|url|html|text|body|headline|published)"\s*:/;
/** The first line of a WARC record: "WARC/1.1". */
const ARCHIVE_START = /^WARC\/\d{1,2}\.\d{1,3}\r?\n/;
/** tar has its magic behind the first file's name. */
const TAR_MAGIC_AT = 257;

/** What a file holds, by its first bytes. */
export function sniff(bytes: Buffer): SniffedFormat {
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip';
  if (isZstd(bytes)) return 'zstd';
  if (startsWith(bytes, ascii('ustar'), TAR_MAGIC_AT)) return 'tar';
  if (isZip(bytes)) return 'zip';
  if (isBinary(bytes)) return 'binary';
  const visible = firstVisible(bytes);
  if (visible < 0) return 'page';
  if (bytes[visible] === BRACE) return isNdjson(bytes, visible) ? 'ndjson' : 'page';
  if (ARCHIVE_START.test(bytes.toString('latin1', visible, visible + 20))) return 'warc';
  return isMhtml(bytes, visible) ? 'mhtml' : 'page';
}

/** A frame, or a frame to be skipped (RFC 8878, 3.1). */
const isZstd = (bytes: Buffer): boolean =>
  startsWith(bytes, [0x28, 0xb5, 0x2f, 0xfd]) ||
  (((bytes[0] ?? 0) & 0xf0) === 0x50 && startsWith(bytes, [0x2a, 0x4d, 0x18], 1));

/** A file's header, or the end of an index without files. */
const isZip = (bytes: Buffer): boolean =>
  startsWith(bytes, [...ascii('PK'), 3, 4]) || startsWith(bytes, [...ascii('PK'), 5, 6]);

const isBinary = (bytes: Buffer): boolean =>
  BINARY_MAGIC.some((magic) => startsWith(bytes, magic)) || startsWith(bytes, ascii('ftyp'), 4);

function isNdjson(bytes: Buffer, visible: number): boolean {
  const lineEnd = bytes.indexOf(NEWLINE, visible);
  if (lineEnd < 0 && bytes.length >= LONGEST_LOOK)
    return FIRST_KEY.test(bytes.toString('latin1', visible, visible + 40));
  const line = bytes.subarray(visible, lineEnd < 0 ? bytes.length : lineEnd);
  return 'page' in parseNdjsonLine(line.toString('utf8'));
}
