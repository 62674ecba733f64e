/**
 * Web archives (WARC 1.0, 1.1: ISO 28500), record by record, each bounded on its own. Read by hand and not by `warcio`: that one
 * ends quietly where a file is cut, ends for good at a broken record, and knows no limit to a record's size; all three are promised
 * here. A broken record is one problem, and reading goes on at the next place where a record starts.
 */
import type { PageFormat } from '../../options.js';
import type { PageProblem } from '../../warning.js';
import { type ByteReader, tooLarge } from '../byte-reader.js';
import { problemOf } from '../input-page.js';
import { endOfFields, type Fields, mediaType, parameter, parseFields, webAddress } from './fields.js';
import { decodeBody, readResponseHead } from './http.js';

/** A page of an archive, or what is wrong with one of its records. */
type ArchivePage =
  | {
      /** The record's id as it stands; null where it has none. */
      readonly id: string | null;
      readonly content: Buffer;
      readonly charset: string | null;
      readonly format: PageFormat | null;
      readonly url: string | null;
    }
  | { readonly id: string | null; readonly problem: PageProblem };

const RECORD_START = /^WARC\/\d{1,2}\.\d{1,3}\r?\n[A-Za-z][\w-]{0,60}[ \t]{0,8}:/;
const VERSION = Buffer.from('WARC/');
/** Bytes that part a record's start from a page that speaks of WARC. */
const START_LENGTH = 90;
const LONGEST_HEAD = 262_144;
/** Of a record over the limit, what is read to know whether it would be a page. */
const LOOK_LENGTH = 65_536;

/** The pages of an archive, in order, and one problem for each stretch that is broken. */
export async function* readWarc(reader: ByteReader, maxBytes: number): AsyncGenerator<ArchivePage> {
  const segments = new Segments(maxBytes);
  for await (const outcome of readOutcomes(reader, maxBytes)) {
    const joined = 'segment' in outcome ? await segments.take(outcome.segment) : await segments.end();
    if (joined !== null) yield joined;
    if ('page' in outcome) yield outcome.page;
  }
  const last = await segments.end();
  if (last !== null) yield last;
}

/** What is read: pages and segments of pages. */
async function* readOutcomes(reader: ByteReader, maxBytes: number): AsyncGenerator<Whole | Part> {
  let isLost = false;
  for (;;) {
    let outcome: Outcome;
    try {
      outcome = isLost ? ((await seekRecord(reader)) ? 'found' : 'end') : await readRecord(reader, maxBytes);
    } catch (error) {
      if (!isLost) yield { page: { id: null, problem: problemOf(error) } };
      isLost = true;
      if (await reader.recover()) continue;
      return;
    }
    if (outcome === 'end') return;
    if (outcome === 'found') isLost = false;
    else if (outcome !== 'passed') {
      if ('isLost' in outcome) isLost = true;
      yield outcome;
    }
  }
}

/** `isLost`: where the record ends is not known. */
interface Whole {
  readonly page: ArchivePage;
  readonly isLost?: true;
}

interface Part {
  readonly segment: Segment;
}

type Outcome = 'end' | 'found' | 'passed' | Whole | Part;

const bad = (message: string): PageProblem => ({ code: 'bad-container', message });

async function readRecord(reader: ByteReader, maxBytes: number): Promise<Outcome> {
  if (!(await skipBlank(reader))) return 'end';
  const { position } = reader;
  const head = await readHead(reader);
  if (head === null) {
    reader.skip(1);
    return { page: { id: null, problem: bad(`no WARC record at byte ${position}`) }, isLost: true };
  }
  const id = head.get('warc-record-id') ?? null;
  const failed = (message: string): Outcome => ({
    page: { id, problem: bad(`broken WARC record at byte ${position}: ${message}`) },
    isLost: true,
  });
  const length = contentLength(head);
  if (length === null) return failed('it has no valid Content-Length');
  if (length > maxBytes) return (await passLarge({ reader, head, length, maxBytes })) ?? failed('its length is wrong');
  try {
    if (!(await reader.ensure(length))) return failed('the file ends inside it');
    if (!(await endsAt(reader, length))) return failed('its length is wrong');
  } catch (error) {
    return failed(problemOf(error).message);
  }
  const within = reader.held.subarray(0, length);
  if (swallows(within) && !isOtherFile(head, within)) return failed('its length is wrong');
  const body = reader.take(length);
  const number = segmentNumber(head);
  if (number !== null) return { segment: { id, head, body, number } };
  const page = await readPage(id, head, { body, maxBytes });
  return page === null ? 'passed' : { page };
}

/** The page of a whole record, or what is wrong with it; null where it holds none. */
async function readPage(
  id: string | null,
  head: Fields,
  { body, maxBytes }: { readonly body: Buffer; readonly maxBytes: number },
): Promise<ArchivePage | null> {
  try {
    const page = await pageOf(head, body, maxBytes);
    return page === null ? null : { id, ...page };
  } catch (error) {
    return { id, problem: problemOf(error) };
  }
}

/** A part of a record that was cut in several (ISO 28500, "Record segmentation"); the first has the header of the whole. */
interface Segment {
  readonly id: string | null;
  readonly head: Fields;
  readonly body: Buffer;
  readonly number: number;
}

function segmentNumber(head: Fields): number | null {
  const value = head.get('warc-segment-number');
  const isContinuation = head.get('warc-type')?.toLowerCase() === 'continuation';
  if (value === undefined || !/^\d{1,9}$/.test(value)) return isContinuation ? 0 : null;
  return Number(value);
}

const NOTHING = Buffer.alloc(0);

/** Joins segments that follow one another. */
class Segments {
  private open: Segment[] = [];
  private length = 0;

  constructor(private readonly maxBytes: number) {}

  /** Takes a segment; gives what came before, where this one does not go on with it. */
  async take(segment: Segment): Promise<ArchivePage | null> {
    const before = this.goesOn(segment) ? null : await this.end();
    this.length += segment.body.length;
    // Of a record over the limit nothing more is kept.
    this.open.push(this.length > this.maxBytes ? { ...segment, body: NOTHING } : segment);
    return before;
  }

  private goesOn({ head, number }: Segment): boolean {
    const [first] = this.open;
    if (first === undefined || number !== this.open.length + 1) return false;
    const origin = head.get('warc-segment-origin-id');
    return origin === undefined
      ? head.get('warc-target-uri') === first.head.get('warc-target-uri')
      : origin === first.id;
  }

  /** The page of the segments so far, or what is missing; null where they are none of a page. */
  async end(): Promise<ArchivePage | null> {
    const { open: segments, length } = this;
    const [first] = segments;
    if (first === undefined) return null;
    this.open = [];
    this.length = 0;
    const { id, head, number } = first;
    if (number !== 1) return { id, problem: bad('a segment of a record whose beginning is not here') };
    if (describe(head, first.body) === null) return null;
    const told = segments.at(-1)?.head.get('warc-segment-total-length');
    if (segments.length === 1 || (told !== undefined && Number(told) !== length))
      return { id, problem: bad(`a record in segments, of which only the first ${segments.length} are here`) };
    if (length > this.maxBytes) {
      const { code, message } = tooLarge(this.maxBytes);
      return { id, problem: { code, message } };
    }
    const body = Buffer.concat(segments.map((segment) => segment.body));
    return readPage(id, head, { body, maxBytes: this.maxBytes });
  }
}

/** Passes over what stands between records; false at the end. */
async function skipBlank(reader: ByteReader): Promise<boolean> {
  while (await reader.ensure(1)) {
    const { held } = reader;
    const at = held.findIndex((byte) => byte !== 0x0d && byte !== 0x0a && byte !== 0x20 && byte !== 0);
    reader.skip(at < 0 ? held.length : at);
    if (at >= 0) return true;
  }
  return false;
}

/** Takes a record's header; null where none stands there, of which nothing is taken. */
async function readHead(reader: ByteReader): Promise<Fields | null> {
  await reader.ensure(START_LENGTH);
  if (!startsRecord(reader.held, 0)) return null;
  let end = endOfFields(reader.held);
  for (let from = 0; end === null; end = endOfFields(reader.held, Math.max(0, from - 3))) {
    from = reader.held.length;
    if (from > LONGEST_HEAD || !(await reader.fill())) return null;
  }
  // A header that was cut runs on into the next record.
  if (findStart(reader.held.subarray(1, end)) !== null) return null;
  return parseFields(reader.take(end).toString('utf8'));
}

const startsRecord = (bytes: Buffer, at: number): boolean =>
  RECORD_START.test(bytes.toString('latin1', at, at + START_LENGTH));

function contentLength(head: Fields): number | null {
  const value = head.get('content-length') ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** Whether a body of the length that is claimed ends where the next record starts, or where the file ends. */
async function endsAt(reader: ByteReader, length: number): Promise<boolean> {
  await reader.lookAhead(length + 4);
  const member = reader.nextMember();
  const inside = member === null ? length : member - reader.position;
  if (inside < length && startsRecord(reader.held, inside)) return false;
  const gap = /^(?:\r?\n){0,2}/.exec(reader.held.toString('latin1', length, length + 4))?.[0] ?? '';
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) return true;
  await reader.lookAhead(length + gap.length + START_LENGTH);
  return length + gap.length === reader.held.length || startsRecord(reader.held, length + gap.length);
}

/** Whether records follow one another in a body up to its very end: its length is wrong, and took them in. */
function swallows(body: Buffer): boolean {
  const first = findStart(body.subarray(1));
  if (first === null) return false;
  let at = first + 1;
  while (at < body.length) {
    const end: number | null = startsRecord(body, at) ? endOfFields(body, at) : null;
    const length: number | null = end === null ? null : contentLength(parseFields(body.toString('utf8', at, end)));
    if (end === null || length === null) return false;
    at = end + length;
    at += /^(?:\r?\n){0,2}/.exec(body.toString('latin1', at, at + 4))?.[0].length ?? 0;
  }
  return at === body.length;
}

interface LargeRecord {
  readonly reader: ByteReader;
  readonly head: Fields;
  readonly length: number;
  readonly maxBytes: number;
}

/** Passes over a record that is over the limit; null where its length is wrong, and then the reader stands where the next starts. */
async function passLarge({ reader, head, length, maxBytes }: LargeRecord): Promise<Outcome | null> {
  await reader.ensure(Math.min(length, LOOK_LENGTH));
  const isPage = describe(head, reader.held.subarray(0, LOOK_LENGTH)) !== null;
  for (let left = length; left > 0; ) {
    if (!(await reader.ensure(Math.min(left, 2 * START_LENGTH)))) return null;
    const within = reader.held.subarray(0, left);
    const start = findStart(within);
    // What comes may cut a record's start, so its length is held back.
    const passed = start ?? (within.length === left ? left : within.length - START_LENGTH);
    reader.skip(passed);
    left -= passed;
    if (start !== null) return null;
  }
  if (!(await endsAt(reader, 0))) return null;
  const { code, message } = tooLarge(maxBytes);
  return isPage ? { page: { id: head.get('warc-record-id') ?? null, problem: { code, message } } } : 'passed';
}

/** Where the first record in some bytes starts; null where none does. */
function findStart(bytes: Buffer): number | null {
  for (let at = bytes.indexOf(VERSION); at >= 0; at = bytes.indexOf(VERSION, at + 1)) {
    if (startsRecord(bytes, at)) return at;
  }
  return null;
}

/** Goes on to the next record's start; false where there is none. */
async function seekRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const start = findStart(reader.held);
    if (start !== null) {
      reader.skip(start);
      return true;
    }
    reader.skip(Math.max(0, reader.held.length - START_LENGTH));
    if (!(await reader.fill())) return false;
  }
}

interface Described {
  readonly fields: Fields;
  readonly bodyStart: number;
  readonly charset: string | null;
  readonly format: PageFormat | null;
}

/** Whether a crawled file that says to be no page: it may be an archive itself. */
function isOtherFile(head: Fields, first: Buffer): boolean {
  const kind = head.get('warc-type')?.toLowerCase();
  if (kind !== 'response' && kind !== 'resource') return false;
  const fields = kind === 'response' ? readResponseHead(first)?.fields : head;
  const type = mediaType(fields?.get('content-type'));
  return type !== '' && !HTML_TYPES.has(type) && type !== 'text/plain';
}

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const MARKUP = /^(?:\ufeff|ï»¿)?\s{0,200}<(?:!doctype html|html|head|body)\b/i;

/** What a record holds, by its header and its first bytes; null where that is no page. */
function describe(head: Fields, first: Buffer): Described | null {
  const kind = head.get('warc-type')?.toLowerCase();
  if (kind !== 'response' && kind !== 'resource') return null;
  const response = kind === 'response' ? readResponseHead(first) : null;
  const fields = response?.fields ?? new Map();
  const bodyStart = response?.bodyStart ?? 0;
  const declared = response ? fields.get('content-type') : head.get('content-type');
  const type = mediaType(declared);
  const isHtml =
    HTML_TYPES.has(type) || (type === '' && MARKUP.test(first.toString('latin1', bodyStart, bodyStart + 400)));
  if (!isHtml && type !== 'text/plain') return null;
  return { fields, bodyStart, charset: parameter(declared, 'charset'), format: isHtml ? 'html' : null };
}

/** A redirect without a body names a type all the same, and is no page: nobody was ever shown it. */
const isRedirect = (response: Buffer): boolean => /^HTTP\/\S{1,8} 3\d\d/.test(response.toString('latin1', 0, 16));

/** The page of a record; null where it holds none. */
async function pageOf(
  head: Fields,
  body: Buffer,
  maxBytes: number,
): Promise<Omit<Extract<ArchivePage, { content: Buffer }>, 'id'> | null> {
  const described = describe(head, body);
  if (described === null) return null;
  const { fields, bodyStart, charset, format } = described;
  const content = await decodeBody(body.subarray(bodyStart), fields, maxBytes);
  if (content.length === 0 && isRedirect(body)) return null;
  const target = head.get('warc-target-uri')?.replace(/^<|>$/g, '');
  return { content, charset, format, url: webAddress(target) };
}
