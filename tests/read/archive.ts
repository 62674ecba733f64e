/** Web archives, tar and zip archives made by hand, so that each part of a record can be wrong on its own. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RecordParts {
  readonly type?: string;
  readonly id?: string | null;
  readonly url?: string;
  readonly version?: string;
  /** Content-Type of the record itself. */
  readonly contentType?: string;
  /** What the header claims; the true length where absent, no header where null. */
  readonly length?: string | null;
  readonly lineEnd?: string;
  readonly http?: readonly string[] | null;
  readonly body?: string | Uint8Array;
  readonly end?: string;
  /** Further header lines of the record. */
  readonly more?: readonly string[];
}

/** One record. `http` is the response's status line and header lines; null for a record that holds a bare body. */
export function warcRecord(parts: RecordParts = {}): Buffer {
  const { type = 'response', id = '<urn:uuid:1>', url = 'https://daily.example/1', version = '1.0' } = parts;
  const { lineEnd = '\r\n', body = '<p>Story.</p>', http = ['HTTP/1.1 200 OK', 'Content-Type: text/html'] } = parts;
  const { contentType = http === null ? 'text/html' : 'application/http;msgtype=response' } = parts;
  const content = Buffer.concat([
    Buffer.from(http === null ? '' : [...http, '', ''].join(lineEnd)),
    typeof body === 'string' ? Buffer.from(body) : body,
  ]);
  const length = parts.length === undefined ? String(content.length) : parts.length;
  const head = [
    `WARC/${version}`,
    `WARC-Type: ${type}`,
    ...(id === null ? [] : [`WARC-Record-ID: ${id}`]),
    `WARC-Target-URI: ${url}`,
    `Content-Type: ${contentType}`,
    ...(parts.more ?? []),
    ...(length === null ? [] : [`Content-Length: ${length}`]),
  ];
  const { end = lineEnd + lineEnd } = parts;
  return Buffer.concat([Buffer.from([...head, '', ''].join(lineEnd)), content, Buffer.from(end)]);
}

/** A response whose id and body are the number. */
export const numbered = (n: number, parts: RecordParts = {}): Buffer =>
  warcRecord({ id: `<${n}>`, body: `<p>${n}</p>`, ...parts });

export interface MemberParts {
  readonly type?: string;
  readonly size?: string;
  readonly prefix?: string;
}

/** One member of a ustar archive: its header and its content, padded. */
export function tarMember(name: string, content: string | Uint8Array = '', parts: MemberParts = {}): Buffer {
  const bytes = Buffer.from(content);
  const { type = '0', size = `${bytes.length.toString(8).padStart(11, '0')}\0`, prefix = '' } = parts;
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write(size, 124, 'latin1');
  head.write(`        ${type}`, 148);
  head.write('ustar\0', 257);
  head.write(prefix, 345);
  head.write(
    `${head
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([head, bytes, Buffer.alloc(-bytes.length & 511)]);
}

export interface ZipParts {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** 8 is deflate, 0 is as it is. */
  readonly method?: number;
  readonly flags?: number;
  /** What the index claims; the truth where absent. */
  readonly checksum?: number;
  readonly length?: number;
  readonly packed?: Uint8Array;
  /** Type and rights of a file on Unix. */
  readonly mode?: number;
}

const UNIX = 3 << 8;

/** A zip archive: each file behind its header, then the index, then its end. */
export function zipArchive(...files: readonly ZipParts[]): Buffer {
  const bodies: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const { name, content = '', method = 8, flags = 0, mode = 0o100644, ...claims } of files) {
    const [nameBytes, bytes] = [Buffer.from(name), Buffer.from(content)];
    const packed = claims.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(claims.checksum ?? crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims.length ?? bytes.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    const madeBy = Buffer.from([20, UNIX >> 8]);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, packed]);
    index.push(Buffer.from('PK\x01\x02', 'latin1'), madeBy, fields, rest, nameBytes);
    bodies.push(body);
    at += body.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(index).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...index, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
