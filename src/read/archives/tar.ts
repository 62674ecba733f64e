/**
 * tar: files one after another, each behind a header of 512 bytes → its members, as streams. POSIX ustar and pax and GNU's long
 * names (IEEE 1003.1-2017, `pax`; the GNU tar manual, "Basic Tar Format").
 */

import { PageError, type PageProblem } from '../../warning.js';
import type { ByteReader, ByteSource } from '../byte-reader.js';
import { isHidden, type Member } from './members.js';

const BLOCK = 512;
const MAGIC = Buffer.from('ustar');
/** Bytes of a name or of pax fields that are kept. */
const LONGEST_EXTRA = 1_048_576;
const FIELD = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  magic: [257, 262],
  version: [262, 265],
  prefix: [345, 500],
} as const;
const TYPE_AT = 156;
const SPACE = 0x20;

const bad = (message: string): PageProblem => ({ code: 'bad-container', message: `broken tar: ${message}` });

/** The files of an archive, in order. A broken header is one problem, however much is broken behind it. */
export async function* readTar(reader: ByteReader): AsyncGenerator<Member> {
  let said: Said = {};
  let isLost = false;
  while (await reader.ensure(BLOCK)) {
    const head = Buffer.from(reader.held.subarray(0, BLOCK));
    reader.skip(BLOCK);
    // Two empty blocks end an archive. Another may stand behind them, as `cat a.tar b.tar` puts it there.
    if (head.every((byte) => byte === 0)) {
      isLost = false;
      continue;
    }
    const kind = kindOf(head);
    const isExtra = kind === 'fields' || kind === 'name';
    const size = (isExtra ? undefined : said.size) ?? numberOf(field(head, 'size'));
    if (!isSound(head) || size === null) {
      if (!isLost) yield { name: null, problem: bad(`no header at byte ${reader.position - BLOCK}`) };
      isLost = true;
      continue;
    }
    isLost = false;
    const end = reader.position + BLOCK * Math.ceil(size / BLOCK);
    if (isExtra) said = await readSaid({ reader, kind, size, said });
    else {
      const name = said.name ?? nameOf(head);
      said = {};
      const content = new Content(reader, size);
      if (kind === 'file' && !isHidden(name)) yield { name, bytes: content };
      if (content.isCut) return;
    }
    await skipTo(reader, end);
  }
  if (reader.held.some((byte) => byte !== 0)) yield { name: null, problem: bad('the file ends inside a header') };
}

const field = (head: Buffer, name: keyof typeof FIELD): Buffer => head.subarray(...FIELD[name]);

const isSound = (head: Buffer): boolean =>
  field(head, 'magic').equals(MAGIC) && numberOf(field(head, 'checksum')) === sumOf(head);

/** A number in octal digits, or, past 8 GiB, in bytes behind a set bit; null where it is neither. */
function numberOf(digits: Buffer): number | null {
  if (digits[0] === 0x80) {
    const value = digits.readUIntBE(digits.length - 6, 6);
    return digits.subarray(1, -6).every((byte) => byte === 0) ? value : null;
  }
  const text = /^ *([0-7]+)[ \0]*$/.exec(digits.toString('latin1'))?.[1];
  return text === undefined ? null : Number.parseInt(text, 8);
}

/** The sum of a header's bytes, where those of the checksum count as spaces. */
function sumOf(head: Buffer): number {
  const [from, to] = FIELD.checksum;
  let sum = SPACE * (to - from);
  for (let at = 0; at < BLOCK; at += 1) if (at < from || at >= to) sum += head[at] ?? 0;
  return sum;
}

type Kind = 'file' | 'fields' | 'name' | 'other';
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['0', 'file'],
  ['\0', 'file'],
  ['7', 'file'],
  ['x', 'fields'],
  ['L', 'name'],
]);

/** Folders, links, devices and all else are no files. */
const kindOf = (head: Buffer): Kind => KINDS.get(String.fromCharCode(head[TYPE_AT] ?? 0)) ?? 'other';

const untilNul = (bytes: Buffer): string => {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
};

function nameOf(head: Buffer): string {
  const isPosix = field(head, 'version')[0] === 0;
  const prefix = isPosix ? untilNul(field(head, 'prefix')) : '';
  return (prefix === '' ? '' : `${prefix}/`) + untilNul(field(head, 'name'));
}

/** What extra headers say of the file that follows. */
interface Said {
  readonly name?: string;
  readonly size?: number;
}

async function readSaid(extra: {
  readonly reader: ByteReader;
  readonly kind: 'fields' | 'name';
  readonly size: number;
  readonly said: Said;
}): Promise<Said> {
  const { reader, kind, size, said } = extra;
  if (size > LONGEST_EXTRA) return said;
  if (!(await reader.ensure(size))) throw cut();
  const bytes = reader.take(size);
  return { ...said, ...(kind === 'name' ? { name: untilNul(bytes) } : readPax(bytes)) };
}

/** Fields of the form `LENGTH NAME=VALUE`, each with its newline; the length counts the whole. */
function readPax(bytes: Buffer): Said {
  let said: Said = {};
  for (let at = 0; at < bytes.length; ) {
    const length = Number(/^\d{1,7}(?= )/.exec(bytes.toString('latin1', at, at + 8))?.[0] ?? 0);
    if (length === 0) break;
    const [, name, value] = /^\d+ ([^=]*)=([\s\S]*)\n$/.exec(bytes.toString('utf8', at, at + length)) ?? [];
    if (name === 'path' && value) said = { ...said, name: value };
    if (name === 'size' && /^\d{1,15}$/.test(value ?? '')) said = { ...said, size: Number(value) };
    at += length;
  }
  return said;
}

const cut = (): PageError => new PageError('bad-container', bad('the file ends inside it').message);

/** The next bytes of an archive as a stream of their own. */
class Content implements ByteSource {
  /** Whether the archive ended or broke inside it, and whoever read it knows. */
  isCut = false;

  constructor(
    private readonly reader: ByteReader,
    private left: number,
  ) {}

  async next(): Promise<Uint8Array | null> {
    if (this.left === 0) return null;
    this.isCut = true;
    if (!(await this.reader.ensure(1))) throw cut();
    this.isCut = false;
    const piece = this.reader.take(Math.min(this.left, this.reader.held.length));
    this.left -= piece.length;
    return piece;
  }

  async close(): Promise<void> {}
}

/** Goes on to a place; the end of the file may come before, and is a problem of the file that it cuts. */
async function skipTo(reader: ByteReader, end: number): Promise<void> {
  while (reader.position < end && (await reader.ensure(1)))
    reader.skip(Math.min(end - reader.position, reader.held.length));
}
