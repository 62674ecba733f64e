/** First bytes → what a file holds. */
import { parseNdjsonLine } from './ndjson.js';

export type SniffedFormat = 'gzip' | 'ndjson' | 'binary' | 'page';

/** Enough to tell every format but NDJSON, which needs its first line. */
const MAGIC_LENGTH = 16;
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
  [...ascii('PK'), 3, 4],
  [...ascii('PK'), 5, 6],
  ascii('RIFF'),
  [0x28, 0xb5, 0x2f, 0xfd],
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
  while (at < bytes.length && isBlank(bytes[at] as number)) at += 1;
  return at < bytes.length ? at : -1;
}

/** Whether these first bytes are enough to tell what the file is. */
export function isEnoughToSniff(bytes: Buffer): boolean {
  if (bytes.length >= LONGEST_LOOK) return true;
  const visible = firstVisible(bytes);
  if (visible < 0) return bytes.length >= LONGEST_BLANK;
  return bytes[visible] === BRACE ? bytes.indexOf(NEWLINE, visible) >= 0 : bytes.length >= MAGIC_LENGTH;
}

/** How a line of pages starts, where it is too long to be read first. */
const FIRST_KEY = /^\{\s*"(?:id|url|html|text|body|headline|published)"\s*:/;

/** What a file holds, told from its first bytes. */
export function sniff(bytes: Buffer): SniffedFormat {
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip';
  if (BINARY_MAGIC.some((magic) => startsWith(bytes, magic)) || startsWith(bytes, ascii('ftyp'), 4)) return 'binary';
  const visible = firstVisible(bytes);
  if (visible < 0 || bytes[visible] !== BRACE) return 'page';
  const lineEnd = bytes.indexOf(NEWLINE, visible);
  if (lineEnd < 0 && bytes.length >= LONGEST_LOOK)
    return FIRST_KEY.test(bytes.toString('latin1', visible, visible + 40)) ? 'ndjson' : 'page';
  const line = bytes.subarray(visible, lineEnd < 0 ? bytes.length : lineEnd);
  return 'page' in parseNdjsonLine(line.toString('utf8')) ? 'ndjson' : 'page';
}
