/** Which inputs hold records that wirecopy wrote, and which hold pages: as their first bytes say. */
import { once } from 'node:events';
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ByteReader, sourceOf } from '../byte-reader.js';
import type { Inputs } from '../index.js';
import { type FileToRead, walkFolder } from './paths.js';
import { unpackRecords } from './records.js';

/** So much of a first line is looked at: `schema` stands first, unless another tool has put the keys in its own order. */
const MOST_LOOKED_AT = 65_536;
/** How a line that is an object begins: '{"schema"', a byte-order mark before it or not. */
const OPENING = /^\ufeff?\s*\{/;
/** Our own mark in a record: '"schema": "wirecopy/2'. */
const SCHEMA = /"schema"\s*:\s*"wirecopy\/\d/;
/** Names of pages, and of archives of them: "a.html", "a.warc.gz". */
const PAGE_NAME = /\.(?:x?html?|txt|mhtml?|warc)(?:\.(?:gz|zst|br))?$/i;
const GZIP = 0x1f;
const ZSTD = 0x28;

const isRecordStart = (text: string): boolean => OPENING.test(text) && SCHEMA.test(text);

/** Whether a file holds records, packed or not. A file that cannot be read holds none: as a page it says why. */
async function isRecordFile({ path, location }: FileToRead): Promise<boolean> {
  if (PAGE_NAME.test(path)) return false;
  try {
    // What is looked at in a FIFO would be gone.
    if (!statSync(location).isFile()) return false;
    const start = firstBytes(location);
    const isPacked = start[0] === GZIP || start[0] === ZSTD;
    return isRecordStart(isPacked ? await firstUnpacked(location) : start.toString('utf8'));
  } catch {
    return false;
  }
}

function firstBytes(location: string | Buffer): Buffer {
  const file = openSync(location, 'r');
  try {
    const bytes = Buffer.alloc(MOST_LOOKED_AT);
    return bytes.subarray(0, readSync(file, bytes, 0, MOST_LOOKED_AT, 0));
  } finally {
    closeSync(file);
  }
}

async function firstUnpacked(location: string | Buffer): Promise<string> {
  const stream = createReadStream(location);
  const reader = new ByteReader(sourceOf(stream));
  try {
    const unpacked = await unpackRecords(reader);
    while (unpacked.held.length < MOST_LOOKED_AT) if (!(await unpacked.lookAhead(unpacked.held.length + 1))) break;
    return unpacked.held.subarray(0, MOST_LOOKED_AT).toString('utf8');
  } finally {
    await reader.close();
    stream.destroy();
  }
}

/** Whether standard input holds records; what was looked at is put back. */
async function isRecordInput(stdin: NodeJS.ReadStream): Promise<boolean> {
  for (;;) {
    const chunk: Buffer | null = stdin.read();
    if (chunk !== null) {
      stdin.unshift(chunk);
      return isRecordStart(chunk.subarray(0, MOST_LOOKED_AT).toString('utf8'));
    }
    if (stdin.readableEnded || stdin.destroyed) return false;
    await Promise.race([once(stdin, 'readable'), once(stdin, 'end')]);
  }
}

/** The inputs of a call, parted. */
interface PartedInputs {
  /** Paths of files of records, `-` for standard input. */
  readonly records: readonly string[];
  readonly pages: Inputs;
  /** Absolute paths of the records that lie in folders of pages: these folders are to be read without them. */
  readonly exclude: readonly string[];
}

/** Parts what a call names into records and pages. */
export async function partInputs({ named, list }: Inputs): Promise<PartedInputs> {
  const records: string[] = [];
  const exclude: string[] = [];
  const pages: Inputs['named'][number][] = [];
  for (const input of named) {
    if (input === 'stdin') {
      if (await isRecordInput(process.stdin)) records.push('-');
      else pages.push(input);
    } else if (input.kind === 'folder') {
      for (const file of walkFolder(input))
        if (await isRecordFile(file)) {
          records.push(file.path);
          exclude.push(resolve(file.path));
        }
      pages.push(input);
    } else if (await isRecordFile(input)) records.push(input.path);
    else pages.push(input);
  }
  return { records, pages: { named: pages, list }, exclude };
}
