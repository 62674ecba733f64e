/** A page that a browser saved with all its parts (MHTML, RFC 2557) → the part that is the page, in its own bytes. */
import { itemAt } from '../../model/column.js';
import { PageError } from '../../warning.js';
import { endOfFields, type Fields, mediaType, parameter, parseFields, webAddress } from './fields.js';

/** The page of an MHTML file. */
interface SavedPage {
  /** The part's `Content-Location`, or null. */
  readonly location: string | null;
  readonly url: string | null;
  readonly content: Buffer;
  readonly charset: string | null;
}

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
/** Parts in parts: browsers write one level, mail programs two. */
const DEEPEST = 8;
const MOST_PARTS = 10_000;

const bad = (message: string): PageError => new PageError('bad-container', `broken MHTML: ${message}`);

/** The first HTML part of an MHTML file. Throws `bad-container` where there is none, or where it is cut. */
export function readMhtml(file: Buffer): SavedPage {
  const [whole] = splitHead(file);
  const queue: Part[] = [{ ...splitPart(file), depth: 0, isClosed: true }];
  for (let at = 0; at < queue.length && at < MOST_PARTS; at += 1) {
    const { fields, body, depth, isClosed } = itemAt(queue, at);
    const type = mediaType(fields.get('content-type'));
    if (HTML_TYPES.has(type)) {
      if (!isClosed) throw bad('the file ends inside the page');
      return savedPage(fields, body, whole);
    }
    if (!type.startsWith('multipart/') || depth >= DEEPEST) continue;
    const boundary = parameter(fields.get('content-type'), 'boundary');
    // Parts within a part come before those that follow it.
    if (boundary !== null) queue.splice(at + 1, 0, ...partsOf(body, boundary, depth + 1));
  }
  throw bad('no part is HTML');
}

interface Part {
  readonly fields: Fields;
  readonly body: Buffer;
  readonly depth: number;
  /** Whether its end was there. */
  readonly isClosed: boolean;
}

function splitHead(bytes: Buffer): [Fields, number] {
  const end = endOfFields(bytes) ?? bytes.length;
  return [parseFields(bytes.toString('utf8', 0, end)), end];
}

function splitPart(bytes: Buffer): { fields: Fields; body: Buffer } {
  // A part without a header begins with an empty line.
  const isBare = bytes[0] === 0x0a || (bytes[0] === 0x0d && bytes[1] === 0x0a);
  if (isBare) return { fields: new Map(), body: bytes.subarray(bytes[0] === 0x0a ? 1 : 2) };
  const [fields, end] = splitHead(bytes);
  return { fields, body: bytes.subarray(end) };
}

/** The parts between delimiter lines; what stands before the first and behind the last is none. */
function partsOf(body: Buffer, boundary: string, depth: number): Part[] {
  const parts: Part[] = [];
  const delimiter = Buffer.from(`--${boundary}`, 'utf8');
  let start: number | null = null;
  for (let at = findDelimiter(body, delimiter, 0); at !== null && parts.length < MOST_PARTS; ) {
    if (start !== null)
      parts.push({ ...splitPart(body.subarray(start, beforeNewline(body, at))), depth, isClosed: true });
    const behind = at + delimiter.length;
    if (body.toString('latin1', behind, behind + 2) === '--') return parts;
    const lineEnd = body.indexOf(0x0a, behind);
    if (lineEnd < 0) return parts;
    start = lineEnd + 1;
    at = findDelimiter(body, delimiter, start);
  }
  if (start !== null) parts.push({ ...splitPart(body.subarray(start)), depth, isClosed: false });
  return parts;
}

function findDelimiter(body: Buffer, delimiter: Buffer, from: number): number | null {
  for (let at = body.indexOf(delimiter, from); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    const isLineStart = at === 0 || body[at - 1] === 0x0a;
    const behind = body.toString('latin1', at + delimiter.length, at + delimiter.length + 2);
    if (isLineStart && (behind === '' || /^(?:--|[ \t\r\n])/.test(behind))) return at;
  }
  return null;
}

/** The newline before a delimiter belongs to the delimiter. */
function beforeNewline(body: Buffer, at: number): number {
  const end = body[at - 1] === 0x0a ? at - 1 : at;
  return body[end - 1] === 0x0d ? end - 1 : end;
}

function savedPage(fields: Fields, body: Buffer, whole: Fields): SavedPage {
  const location = fields.get('content-location') ?? null;
  return {
    location,
    url: webAddress(location) ?? webAddress(whole.get('snapshot-content-location')),
    content: decodeTransfer(body, fields.get('content-transfer-encoding')),
    charset: parameter(fields.get('content-type'), 'charset'),
  };
}

function decodeTransfer(body: Buffer, encoding = ''): Buffer {
  const name = encoding.trim().toLowerCase();
  if (name === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  return name === 'quoted-printable' ? decodeQuotedPrintable(body) : body;
}

const EQUALS = 0x3d;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Quoted-printable → bytes (RFC 2045, 6.7). An equals sign that starts no escape stays as it is. */
function decodeQuotedPrintable(body: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (byte !== EQUALS) {
      bytes[length++] = byte;
      continue;
    }
    const high = hexDigit(body[at + 1]);
    const low = hexDigit(body[at + 2]);
    if (high !== null && low !== null) {
      bytes[length++] = high * 16 + low;
      at += 2;
    } else if (body[at + 1] === NEWLINE) at += 1;
    else if (body[at + 1] === RETURN && body[at + 2] === NEWLINE) at += 2;
    else if (at + 1 < body.length) bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

function hexDigit(byte: number | undefined): number | null {
  if (byte === undefined) return null;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : null;
}
