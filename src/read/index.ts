/** The read stage: inputs → pages, lazily, in order. The one stage that opens files. */
import { createReadStream, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type ByteSource, sourceOf } from './byte-reader.js';
import { type FileToRead, type NamedPath, PathError, resolveName, resolvePath, walkFolder } from './files/paths.js';
import { isInShard } from './files/shards.js';
import {
  type KeyedPage,
  type PageKey,
  type PageOrProblem,
  type Passing,
  problemOf,
  type ReadOptions,
} from './input-page.js';
import { splitLines } from './line-splitter.js';
import { isZipName, readStream } from './stream.js';

export { PathError } from './files/paths.js';
export { partInputs } from './files/record-files.js';
export { type RecordLine, readRecordLines } from './files/records.js';
export type { Shard } from './files/shards.js';
export type { InputPage, KeyedPage, PageKey, PageOrProblem, Passing, ReadOptions, UnreadPage } from './input-page.js';
export { PageMemory } from './page-memory.js';

type FileKey = Omit<PageKey, 'ordinal'>;

/** What a call names: standard input, files, folders, and a list of paths. */
export interface Inputs {
  readonly named: readonly (NamedPath | 'stdin')[];
  /** A file that lists paths, and what parts them. */
  readonly list: { readonly from: string | 'stdin'; readonly separator: 'newline' | 'nul' } | null;
}

/** Whether the inputs are one page, unless it turns out to be a container. */
export const isOnePage = ({ named, list }: Inputs): boolean =>
  list === null && named.length === 1 && named.every((input) => input === 'stdin' || input.kind === 'file');

/** How many files a call names, so far as that can be counted before they are read; null where a list or a pipe names them. */
export function countFiles({ named, list }: Inputs): number | null {
  if (list !== null) return null;
  let files = 0;
  for (const input of named) {
    if (input === 'stdin') return null;
    if (input.kind === 'file') files += 1;
    else for (const _ of walkFolder(input)) files += 1;
  }
  return files;
}

/** Folders of a call that hold no page at all. `exclude`: absolute paths of what the run itself writes. */
export function emptyFolders({ named }: Inputs, exclude: readonly string[]): string[] {
  return named.flatMap((input) => {
    if (input === 'stdin' || input.kind === 'file') return [];
    return walkFolder(input, exclude).next().done ? [input.path] : [];
  });
}

/** Resolves the paths of a call; `-` is standard input. Throws `PathError` for one that does not exist. */
export function resolveInputs(paths: readonly string[], list: Inputs['list'] = null): Inputs {
  if (list !== null && list.from !== 'stdin' && resolvePath(list.from).some(({ kind }) => kind === 'folder'))
    throw new PathError(`a folder is no list of paths: ${list.from}`);
  return {
    named: paths.flatMap((path): (NamedPath | 'stdin')[] => (path === '-' ? ['stdin'] : resolvePath(path))),
    list,
  };
}

/** Every page of the inputs, in order; the next is read when it is asked for. */
export async function* readPages(inputs: Inputs, options: ReadOptions): AsyncGenerator<KeyedPage> {
  for (const named of inputs.named) {
    if (named === 'stdin')
      yield* withKeys(STDIN_KEY, readStream({ path: '-', bytes: sourceOf(process.stdin) }, options), options);
    else yield* readNamed(named, options);
  }
  if (inputs.list === null) return;
  for await (const path of readList(inputs.list)) yield* readListed(path, options);
}

const STDIN_KEY: FileKey = { path: '-', size: null, modifiedMs: null };

/** Numbers the pages of one file, and passes over those that are another shard's or that an earlier run has finished. */
async function* withKeys(
  file: FileKey,
  drafts: AsyncIterable<PageOrProblem>,
  options: ReadOptions,
): AsyncGenerator<KeyedPage> {
  let members = 0;
  for await (const draft of drafts) {
    const key = { ...file, ordinal: ordinalOf(draft, members) };
    if (draft.member !== null) members += 1;
    yield keyed(key, draft, options);
  }
}

/** Whether a fault is that of a container, and not of a file that is a page of its own. */
const FAULT = -1;

function ordinalOf(draft: PageOrProblem, members: number): number | null {
  if (draft.member !== null) return members;
  return 'problem' in draft ? FAULT : null;
}

function keyed(key: PageKey, draft: PageOrProblem, options: ReadOptions): KeyedPage {
  const passed = passingOf(key, options);
  return passed === null ? { key, ...draft } : { key, path: draft.path, member: draft.member, passed };
}

/** Why a page is passed over; null for one that is to be read. */
function passingOf(key: PageKey, { shard, isDone }: ReadOptions): Passing | null {
  if (shard !== undefined && !isInShard(key, shard)) return 'other-shard';
  return isDone?.(key) ? 'done' : null;
}

async function* readNamed(named: NamedPath, options: ReadOptions): AsyncGenerator<KeyedPage> {
  if (named.kind === 'file') yield* readFile(named, options);
  else for (const file of walkFolder(named, options.exclude)) yield* readFile(file, options);
}

async function* readListed(name: Buffer, options: ReadOptions): AsyncGenerator<KeyedPage> {
  let named: NamedPath[];
  try {
    named = resolveName(name);
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    const path = name.toString('utf8');
    const problem = { code: 'unreadable', message: error.message } as const;
    yield keyed(unknownFile(path), { path, member: null, problem }, options);
    return;
  }
  for (const each of named) yield* readNamed(each, options);
}

const LONGEST_PATH = 65_536;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

async function* readList({ from, separator }: NonNullable<Inputs['list']>): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Uint8Array> = from === 'stdin' ? process.stdin : createReadStream(from);
  const parted = separator === 'nul' ? splitAtNul(stream) : stream;
  for await (const { bytes } of splitLines(parted, LONGEST_PATH)) {
    if (bytes === null) continue;
    const name = Buffer.from(bytes.map((byte) => (byte === 0 ? NEWLINE : byte)));
    const isCrLf = separator === 'newline' && name.at(-1) === RETURN;
    if (name.length > (isCrLf ? 1 : 0)) yield isCrLf ? name.subarray(0, -1) : name;
  }
}

/** Swaps NUL and newline, so that a list parted by NUL is read as lines whose newlines are the paths' own. */
async function* splitAtNul(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk.map((byte) => (byte === 0 ? 0x0a : byte === 0x0a ? 0 : byte));
}

const unknownFile = (path: string): PageKey => ({ path, ordinal: null, size: null, modifiedMs: null });

async function* readFile({ path, location }: FileToRead, options: ReadOptions): AsyncGenerator<KeyedPage> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(location, 'r');
    const stats = await handle.stat();
    const file = { path, size: stats.size, modifiedMs: stats.mtimeMs };
    const key = { ...file, ordinal: null };
    // What is in the file says whether it is a page or a container, whose pages have shards of their own.
    if (passingOf(key, options) === 'done') yield { key, path, member: null, passed: 'done' };
    else {
      const bytes = await bytesOf(path, { handle, stats }, options);
      const onDisk = stats.isFile() ? { file: handle } : {};
      yield* withKeys(file, readStream({ path, bytes, ...onDisk }, options), options);
    }
  } catch (error) {
    yield keyed(unknownFile(path), { path, member: null, problem: problemOf(error) }, options);
  } finally {
    await handle?.close();
  }
}

/** A file's bytes: at once where it fits the limit, else as a stream. */
async function bytesOf(
  path: string,
  { handle, stats }: { handle: FileHandle; stats: Stats },
  { maxBytes, memory }: ReadOptions,
): Promise<Buffer | ByteSource> {
  if (!stats.isFile() || stats.size > maxBytes || isZipName(path))
    return sourceOf(handle.createReadStream({ autoClose: false }));
  return memory === undefined ? handle.readFile() : memory.read(handle, stats.size);
}
