/** The read stage: inputs → pages, lazily, in order. The one stage that opens files. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type ByteStream, splitLines } from './chunks.js';
import { type PageOrProblem, problemOf, type ReadOptions } from './page.js';
import { type FileToRead, type NamedPath, PathError, resolvePath, walkFolder } from './paths.js';
import { readStream } from './stream.js';

export type { InputFormat, InputPage, PageOrProblem, ReadOptions, UnreadPage } from './page.js';
export { PathError } from './paths.js';

/** What a call names: standard input, files, folders, and a list of paths. */
export interface Inputs {
  readonly named: readonly (NamedPath | 'stdin')[];
  /** A file that lists paths, and what parts them. */
  readonly list: { readonly from: string | 'stdin'; readonly separator: 'newline' | 'nul' } | null;
}

/** Whether the inputs are one page, unless it turns out to be a container. */
export const isOnePage = ({ named, list }: Inputs): boolean =>
  list === null && named.length === 1 && (named[0] === 'stdin' || (named[0] as NamedPath).kind === 'file');

/** Resolves the paths of a call; `-` is standard input. Throws `PathError` for one that does not exist. */
export function resolveInputs(paths: readonly string[], list: Inputs['list'] = null): Inputs {
  if (list !== null && list.from !== 'stdin') resolvePath(list.from);
  return {
    named: paths.flatMap((path): (NamedPath | 'stdin')[] => (path === '-' ? ['stdin'] : resolvePath(path))),
    list,
  };
}

/** Every page of the inputs, in order; the next is read when it is asked for. */
export async function* readPages(inputs: Inputs, options: ReadOptions): AsyncGenerator<PageOrProblem> {
  for (const named of inputs.named) {
    if (named === 'stdin') yield* readStream('-', process.stdin, options);
    else yield* readNamed(named, options);
  }
  if (inputs.list === null) return;
  for await (const path of readList(inputs.list)) yield* readListed(path, options);
}

async function* readNamed(named: NamedPath, options: ReadOptions): AsyncGenerator<PageOrProblem> {
  if (named.kind === 'file') yield* readFile(named, options);
  else for (const file of walkFolder(named)) yield* readFile(file, options);
}

async function* readListed(path: string, options: ReadOptions): AsyncGenerator<PageOrProblem> {
  let named: NamedPath[];
  try {
    named = resolvePath(path);
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    yield { path, member: null, problem: { code: 'unreadable', message: error.message } };
    return;
  }
  for (const each of named) yield* readNamed(each, options);
}

const LONGEST_PATH = 65_536;

async function* readList({ from, separator }: NonNullable<Inputs['list']>): AsyncGenerator<string> {
  const stream: ByteStream = from === 'stdin' ? process.stdin : createReadStream(from);
  const parted = separator === 'nul' ? splitAtNul(stream) : stream;
  for await (const { bytes } of splitLines(parted, LONGEST_PATH)) {
    const path = bytes?.toString('utf8').replace(/\r$/, '').replaceAll('\u0000', '\n') ?? '';
    if (path !== '') yield path;
  }
}

/** Swaps NUL and newline, so that a list parted by NUL is read as lines whose newlines are the paths' own. */
async function* splitAtNul(stream: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk.map((byte) => (byte === 0 ? 0x0a : byte === 0x0a ? 0 : byte));
}

async function* readFile({ path, location }: FileToRead, options: ReadOptions): AsyncGenerator<PageOrProblem> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(location, 'r');
  } catch (error) {
    yield { path, member: null, problem: problemOf(error) };
    return;
  }
  try {
    const stats = await handle.stat();
    const isSmall = stats.isFile() && stats.size <= options.maxBytes;
    const stream: ByteStream = isSmall ? once(handle.readFile()) : handle.createReadStream({ autoClose: false });
    yield* readStream(path, stream, options);
  } catch (error) {
    yield { path, member: null, problem: problemOf(error) };
  } finally {
    await handle.close();
  }
}

async function* once(bytes: Promise<Buffer>): AsyncGenerator<Buffer> {
  yield await bytes;
}
