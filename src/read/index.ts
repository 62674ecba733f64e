/** The read stage: inputs → pages, lazily, in order. The one stage that opens files. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { PageFormat } from '../options.js';
import { PageError, type PageProblem } from '../warning.js';
import { type ByteStream, collect, gunzip, peek, splitLines, tooLarge } from './chunks.js';
import { parseNdjsonLine, readId } from './ndjson.js';
import { type FileToRead, type NamedPath, PathError, resolvePath, walkFolder } from './paths.js';
import { isEnoughToSniff, sniff } from './sniff.js';

export { PathError } from './paths.js';

/** What the user says a file holds; `null` leaves it to the first bytes. */
export type InputFormat = PageFormat | 'ndjson';

/** A page that was read: its bytes, or its text where a container gave text. */
export interface InputPage {
  readonly path: string;
  /** NDJSON id or line number; null for a page that is a file of its own. */
  readonly member: string | null;
  readonly content: Uint8Array | string;
  /** What the page is, where that is settled. */
  readonly format: PageFormat | null;
  readonly url: string | null;
  readonly headline: string | null;
  readonly published: string | null;
}

/** A page that could not be read. */
export interface UnreadPage {
  readonly path: string;
  readonly member: string | null;
  readonly problem: PageProblem;
}

export type PageOrProblem = InputPage | UnreadPage;

export interface ReadOptions {
  readonly format: InputFormat | null;
  /** Largest page taken, before and after unpacking; in NDJSON it bounds one line. */
  readonly maxBytes: number;
}

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

const problemOf = (error: unknown): PageProblem => {
  if (error instanceof PageError) return { code: error.code, message: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  return { code: 'unreadable', message: `cannot be read: ${code ?? message}` };
};

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

/** The pages of one stream: one, or as many as the container in it holds. */
async function* readStream(path: string, source: ByteStream, options: ReadOptions): AsyncGenerator<PageOrProblem> {
  try {
    const { first, stream } = await peek(source, isEnoughToSniff);
    const sniffed = sniff(first);
    if (sniffed === 'gzip') yield* readStream(path, gunzip(stream), options);
    else if (sniffed === 'binary')
      yield { path, member: null, problem: { code: 'not-text', message: 'binary content, not a page' } };
    else if (options.format === 'ndjson' || (options.format === null && sniffed === 'ndjson'))
      yield* readLines(path, stream, options);
    else {
      const content = await collect(stream, options.maxBytes);
      yield { path, member: null, content, format: options.format, url: null, headline: null, published: null };
    }
  } catch (error) {
    yield { path, member: null, problem: problemOf(error) };
  }
}

async function* readLines(path: string, stream: ByteStream, { maxBytes }: ReadOptions): AsyncGenerator<PageOrProblem> {
  for await (const { number, bytes } of splitLines(stream, maxBytes)) {
    if (bytes === null) {
      const { code, message } = tooLarge(maxBytes);
      yield { path, member: String(number), problem: { code, message } };
      continue;
    }
    const line = bytes.toString('utf8').replace(/^\ufeff/, '');
    if (line.trim() === '') continue;
    yield readLine({ path, number, line });
  }
}

function readLine({ path, number, line }: { path: string; number: number; line: string }): PageOrProblem {
  const parsed = parseNdjsonLine(line);
  if ('problem' in parsed) return { path, member: lineId(line) ?? String(number), problem: parsed.problem };
  const { id, format, content, url, headline, published } = parsed.page;
  return { path, member: id ?? String(number), content, format, url, headline, published };
}

/** The id of a line that is JSON, though no page. */
function lineId(line: string): string | null {
  try {
    return readId((JSON.parse(line) as { id?: unknown } | null)?.id);
  } catch {
    return null;
  }
}
