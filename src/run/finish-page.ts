/** One page → one record, whatever happens. Records are what a run gives, so `run/` may import the one file that makes them. */
import { createHash } from 'node:crypto';
import { makeRecord } from '../emit/finished-record.js';
import { StageError } from '../fault.js';
import type { ExtractOptions } from '../options.js';
import { LongTextError, type PageContent, type PageReading, readPage, rulesDigest } from '../pipeline.js';
import type { InputPage, PageOrProblem } from '../read/index.js';
import type { AnyRecord, InputInfo } from '../record.js';
import { failureRecord, messageOf, PageError, type PageProblem } from '../warning.js';

/** A finished page: its record, and the trace of the fault behind an `internal` error, which only `--verbose` shows. */
export interface PageResult {
  readonly record: AnyRecord;
  readonly trace: string | null;
}

/** A finished page with all that was read on the way to its record; null where it failed. */
export interface PageStudy extends PageResult {
  readonly reading: PageReading | null;
}

/** The record of one page. Never throws. */
export function finishPage(page: PageOrProblem, options: ExtractOptions): PageResult {
  const { record, trace } = studyPage(page, options);
  return { record, trace };
}

/** The record of one page; null where its article has more than `mostText` units. Never throws. */
export function finishShort(page: PageOrProblem, options: ExtractOptions, mostText: number): PageResult | null {
  try {
    const { record, trace } = studyUpTo(mostText, page, options);
    return { record, trace };
  } catch (error) {
    if (error instanceof LongTextError) return null;
    throw error;
  }
}

/** The record of one page, and how it came about. Never throws. */
export function studyPage(page: PageOrProblem, options: ExtractOptions): PageStudy {
  return studyUpTo(Number.POSITIVE_INFINITY, page, options);
}

function studyUpTo(mostText: number, page: PageOrProblem, options: ExtractOptions): PageStudy {
  if ('problem' in page) return { ...failPage(page, page.problem, options), reading: null };
  try {
    const reading = readPage(contentOf(page), optionsOf(page, options), mostText);
    const { findings, format, encoding } = reading;
    const record = makeRecord({ ...describeInput(page, options), format, encoding }, findings);
    return { record, trace: null, reading };
  } catch (error) {
    if (error instanceof LongTextError) throw error;
    const cause = error instanceof StageError ? error.cause : error;
    const isFault = !(error instanceof PageError) && cause instanceof Error;
    return {
      ...failPage(page, problemOf(error), options),
      trace: isFault ? (cause.stack ?? null) : null,
      reading: null,
    };
  }
}

/** A record as JSON, and whether it is an error record. */
export interface WrittenPage {
  readonly json: string;
  readonly isFailed: boolean;
  readonly trace: string | null;
}

/** The record of a page as JSON. What goes wrong when it is written is the page's own failure. Never throws. */
export function writePage({ record, trace }: PageResult): WrittenPage {
  try {
    return { json: JSON.stringify(record), isFailed: 'error' in record, trace };
  } catch (error) {
    const failure = failToWrite(record.input, error);
    return { json: JSON.stringify(failure.record), isFailed: true, trace: failure.trace };
  }
}

/** The record of a page whose record cannot be written in some format. */
export function failToWrite(input: InputInfo, error: unknown): PageResult {
  const problem: PageProblem = { code: 'internal', message: `the emit stage failed: ${messageOf(error)}` };
  return { record: failureRecord(input, problem), trace: error instanceof Error ? (error.stack ?? null) : null };
}

/** What is wrong with a page that took longer than the limit. */
export const lateProblem = (timeoutMs: number): PageProblem => ({
  code: 'timeout',
  message: `took longer than ${timeoutMs / 1000} s; --timeout allows more`,
});

/** The record of a page that failed. */
export function failPage(page: PageOrProblem, problem: PageProblem, options: ExtractOptions): PageResult {
  return { record: failureRecord(describeInput(page, options), problem), trace: null };
}

/** What a container calls a page is the page's own text: no control characters but in paths, and no half of a character. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

function describeInput(page: PageOrProblem, { rules: texts, keep: parts }: ExtractOptions): InputInfo {
  const { path } = page;
  const member = page.member?.toWellFormed().replace(CONTROLS, '\ufffd') ?? null;
  const keep = parts === undefined ? {} : { keep: [...parts] };
  const rules = texts === undefined ? {} : { rules: rulesDigest(texts) };
  if ('problem' in page)
    return { path, member, format: null, encoding: null, bytes: null, sha256: null, ...keep, ...rules };
  const { format, content } = page;
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, member, format, encoding: null, bytes, sha256, ...keep, ...rules };
}

const contentOf = ({ content, httpCharset }: InputPage): PageContent =>
  httpCharset === null ? { content } : { content, httpCharset };

/** What the page's container says of it goes before what the call says of all pages. */
function optionsOf(page: InputPage, options: ExtractOptions): ExtractOptions {
  const own = { format: page.format, url: page.url, headline: page.headline, published: page.published };
  return { ...options, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null)) };
}

function problemOf(error: unknown): PageProblem {
  if (error instanceof PageError) return { code: error.code, message: error.message };
  if (error instanceof StageError) return { code: 'internal', message: error.message };
  return { code: 'internal', message: `wirecopy failed: ${messageOf(error)}` };
}
