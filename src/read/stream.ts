/** One stream of bytes → its pages: one, or as many as the container in it holds. */
import type { FileHandle } from 'node:fs/promises';
import type { PageFormat } from '../options.js';
import { PageError } from '../warning.js';
import { webAddress } from './archives/fields.js';
import { looksLikeText } from './archives/http.js';
import type { Member } from './archives/members.js';
import { readMhtml } from './archives/mhtml.js';
import { readTar } from './archives/tar.js';
import { readWarc } from './archives/warc.js';
import { readZip } from './archives/zip.js';
import { ByteReader, type ByteSource, collect, sourceOf, tooLarge } from './byte-reader.js';
import { brotliSource, GzipSource, gunzipSmall, unpacksAsBrotli, zstdSource } from './compression/unpack.js';
import { type InputPage, type PageOrProblem, problemOf, type ReadOptions } from './input-page.js';
import { splitLines } from './line-splitter.js';
import { parseNdjsonLine, readId } from './ndjson.js';
import { isEnoughToSniff, type SniffedFormat, sniff } from './sniff.js';

/** What is to be read: all bytes of a small file, or where they come from. */
interface StreamToRead {
  readonly path: string;
  readonly bytes: Buffer | ByteSource;
  /** The file that they come from, where it lies on a disk and can be read from any place. */
  readonly file?: FileHandle;
  /** How many archives and packings it was in. */
  readonly depth?: number;
  /** Whether its path names what it was packed in, not what it is. */
  readonly isUnpacked?: boolean;
}

interface Opened {
  readonly path: string;
  readonly file: FileHandle | undefined;
  readonly depth: number;
  readonly reader: ByteReader;
  readonly options: ReadOptions;
}

/** Archives that unpack to themselves exist. */
const DEEPEST = 4;

/** The pages of one stream: one, or as many as the container in it holds. Never throws: what is wrong is a problem in place of a page. */
export async function* readStream(stream: StreamToRead, options: ReadOptions): AsyncGenerator<PageOrProblem> {
  const { path, bytes } = stream;
  const reader = new ByteReader(Buffer.isBuffer(bytes) ? sourceOf(once(bytes)) : bytes);
  try {
    const packing = packingOfName(stream);
    while (!isEnoughToSniff(reader.held)) if (!(await reader.lookAhead(reader.held.length + 1))) break;
    const sniffed = sniff(reader.held);
    const unpacked = await unpack(stream, { reader, packing: packing ?? sniffed, maxBytes: options.maxBytes });
    if (unpacked !== null) yield* readStream(unpacked, options);
    else yield* readContainer({ path, file: stream.file, depth: stream.depth ?? 0, reader, options }, sniffed);
  } catch (error) {
    yield { path, member: null, problem: problemOf(error) };
  } finally {
    await reader.close();
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  if (bytes.length > 0) yield bytes;
}

/** brotli has no first bytes to know it by. */
const packingOfName = ({ path, isUnpacked }: StreamToRead): 'brotli' | null =>
  !isUnpacked && /\.br$/i.test(path) ? 'brotli' : null;

/** What is in a packed stream, to be read in its place; null for a stream that is not packed. */
async function unpack(
  { path, bytes, depth = 0 }: StreamToRead,
  { reader, packing, maxBytes }: { reader: ByteReader; packing: SniffedFormat | 'brotli'; maxBytes: number },
): Promise<StreamToRead | null> {
  if (packing !== 'gzip' && packing !== 'zstd' && packing !== 'brotli') return null;
  checkDepth(depth);
  const inner = { path, depth: depth + 1, isUnpacked: true };
  if (packing === 'zstd') return { ...inner, bytes: zstdSource(reader) };
  if (packing === 'brotli') return (await isBrotli(reader)) ? { ...inner, bytes: brotliSource(reader) } : null;
  const small = Buffer.isBuffer(bytes) ? await gunzipSmall(bytes, maxBytes) : null;
  return { ...inner, bytes: small ?? new GzipSource(reader) };
}

function checkDepth(depth: number): void {
  if (depth >= DEEPEST) throw new PageError('bad-container', `packed more than ${DEEPEST} times`);
}

async function isBrotli({ held }: ByteReader): Promise<boolean> {
  return !looksLikeText(held) || (await unpacksAsBrotli(held));
}

async function* readContainer(opened: Opened, sniffed: SniffedFormat): AsyncGenerator<PageOrProblem> {
  const { path, file, reader, options } = opened;
  const format = options.format ?? (sniffed === 'page' ? (formatOfName(path, reader) ?? sniffed) : sniffed);
  if (sniffed === 'binary') throw new PageError('not-text', 'binary content, not a page');
  if (sniffed === 'tar') yield* readMembers(opened, readTar(reader));
  else if (sniffed === 'zip') yield* readMembers(opened, readZip(fileOfZip(path, file)));
  else if (format === 'ndjson') yield* readLines(opened);
  else if (format === 'warc') yield* readArchive(opened);
  else if (format === 'mhtml') yield savedPage(path, await collect(reader, options.maxBytes));
  else {
    const content = await collect(reader, options.maxBytes);
    yield { ...NOTHING_SAID, path, member: null, content, format: options.format as PageFormat | null };
  }
}

/** "a.warc" (the group), "a.ndjson", "a.jsonl.gz". */
const CONTAINER_NAME = /\.(?:(warc)|ndjson|jsonl)(?:\.(?:gz|zst|br))?$/i;
const LESS_THAN = 0x3c;

/** The container that a name speaks of, where the first bytes are none of its own: those may be what is broken in it. */
function formatOfName(path: string, { held, isBroken }: ByteReader): 'warc' | 'ndjson' | null {
  const isEmpty = held.length === 0 && !isBroken;
  if (isEmpty || held[0] === LESS_THAN) return null;
  const name = CONTAINER_NAME.exec(path);
  return name && (name[1] ? 'warc' : 'ndjson');
}

/** What a container may say of a page, and a page's own bytes do not. */
const NOTHING_SAID: Pick<InputPage, 'httpCharset' | 'url' | 'headline' | 'published'> = {
  httpCharset: null,
  url: null,
  headline: null,
  published: null,
};

/**
 * The file of a zip archive. Throws `not-text` for one that is not called so, which is a document of some office as a rule, and for
 * one in a pipe or another archive, whose end cannot be read first.
 */
function fileOfZip(path: string, file: FileHandle | undefined): FileHandle {
  if (file === undefined || !isZipName(path)) throw new PageError('not-text', 'binary content, not a page');
  return file;
}

/** Whether a path ends as those of zip archives do, since a zip is read from its end and not as a stream. */
export const isZipName = (path: string): boolean => /\.zip$/i.test(path);

/** The pages of an archive of files: one a file, or as many as the container in it holds. */
async function* readMembers(
  { path, depth, options }: Opened,
  members: AsyncIterable<Member>,
): AsyncGenerator<PageOrProblem> {
  checkDepth(depth);
  for await (const member of members) {
    if ('problem' in member) {
      yield { path, member: null, problem: member.problem };
      continue;
    }
    const { name, bytes } = member;
    for await (const page of readStream({ path: name, bytes, depth: depth + 1 }, options))
      yield { ...page, path, member: page.member === null ? name : `${name}!${page.member}` };
  }
}

async function* readArchive({ path, reader, options: { maxBytes } }: Opened): AsyncGenerator<PageOrProblem> {
  let ordinal = 0;
  for await (const page of readWarc(reader, maxBytes)) {
    ordinal += 1;
    const member = page.id ?? String(ordinal);
    if ('problem' in page) yield { path, member, problem: page.problem };
    else {
      const { content, format, charset, url } = page;
      yield { ...NOTHING_SAID, path, member, content, format, httpCharset: charset, url };
    }
  }
}

function savedPage(path: string, file: Buffer): InputPage {
  const { location, content, charset, url } = readMhtml(file);
  return { ...NOTHING_SAID, path, member: location, content, format: 'html', httpCharset: charset, url };
}

async function* readLines({ path, reader, options: { maxBytes } }: Opened): AsyncGenerator<PageOrProblem> {
  for await (const { number, bytes } of splitLines(reader.rest(), maxBytes)) {
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
  return {
    ...NOTHING_SAID,
    path,
    member: id ?? String(number),
    content,
    format,
    url: webAddress(url),
    headline,
    published,
  };
}

/** The id of a line that is JSON, though no page. */
function lineId(line: string): string | null {
  try {
    return readId((JSON.parse(line) as { id?: unknown } | null)?.id);
  } catch {
    return null;
  }
}
