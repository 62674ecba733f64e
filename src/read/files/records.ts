/** Records that wirecopy wrote, back from disk: the values of NDJSON files and pipes, one at a time. */
import { createReadStream } from 'node:fs';
import { ByteReader, sourceOf } from '../byte-reader.js';
import { GzipSource, zstdSource } from '../compression/unpack.js';
import { problemOf } from '../input-page.js';
import { splitLines } from '../line-splitter.js';
import { isEnoughToSniff, sniff } from '../sniff.js';
import { type FileToRead, resolvePath, walkFolder } from './paths.js';

/** One line of JSON; or what is wrong with a line or a whole file. */
export type RecordLine = { readonly place: string } & ({ readonly value: unknown } | { readonly problem: string });

/** A record with its page's text is no longer than this. */
const LONGEST_LINE = 512 * 1024 * 1024;

/** The JSON values of files, folders of files, globs and `-`. Throws `PathError` before the first for a path that does not exist. */
export function readRecordLines(paths: readonly string[]): AsyncGenerator<RecordLine> {
  const named = paths.map((path) => (path === '-' ? path : resolvePath(path)));
  return linesOf(named);
}

async function* linesOf(named: readonly ('-' | ReturnType<typeof resolvePath>)[]): AsyncGenerator<RecordLine> {
  for (const each of named) {
    if (each === '-') yield* readLines('-', process.stdin);
    else
      for (const file of each)
        if (file.kind === 'file') yield* readFile(file);
        else for (const inner of walkFolder(file)) yield* readFile(inner);
  }
}

const readFile = ({ path, location }: FileToRead): AsyncGenerator<RecordLine> =>
  readLines(path, createReadStream(location));

async function* readLines(path: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<RecordLine> {
  const reader = new ByteReader(sourceOf(source));
  try {
    for await (const { number, bytes } of splitLines((await unpackRecords(reader)).rest(), LONGEST_LINE)) {
      const text = bytes?.toString('utf8').replace(/^\ufeff/, '') ?? null;
      if (text?.trim() !== '') yield { place: `${path}:${number}`, ...parse(text) };
    }
  } catch (error) {
    yield { place: path, problem: problemOf(error).message };
  } finally {
    await reader.close();
  }
}

/** What is in a packed stream of records; the stream itself where it is not packed. */
export async function unpackRecords(reader: ByteReader): Promise<ByteReader> {
  while (!isEnoughToSniff(reader.held)) if (!(await reader.lookAhead(reader.held.length + 1))) break;
  const packing = sniff(reader.held);
  if (packing === 'gzip') return new ByteReader(new GzipSource(reader));
  return packing === 'zstd' ? new ByteReader(zstdSource(reader)) : reader;
}

function parse(text: string | null): { value: unknown } | { problem: string } {
  if (text === null) return { problem: 'the line is too long' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: 'no line of JSON; records are read as NDJSON, as wirecopy writes them' };
  }
}
