/**
 * Many pages: each page of the inputs becomes one record, in input order. A page that fails is a record as well, so that
 * records out = pages in. Records are what a run gives, so this folder may import the one file of `emit/` that makes them.
 */
import { createHash } from 'node:crypto';
import { makeRecord } from '../emit/record.js';
import type { ExtractOptions } from '../options.js';
import { type PageContent, readPage, StageError } from '../pipeline.js';
import type { InputPage, PageOrProblem } from '../read/index.js';
import type { AnyRecord, InputInfo } from '../record.js';
import { failureRecord, PageError, type PageProblem } from '../warning.js';

/** One finished page. */
export interface Finished {
  readonly record: AnyRecord;
  /** The fault behind an `internal` error, for `--verbose`; null for every other page. */
  readonly fault: Error | null;
}

/** Records of pages, one each, in order; the next page is read when its record is asked for. */
export async function* finishPages(
  pages: AsyncIterable<PageOrProblem>,
  options: ExtractOptions,
): AsyncGenerator<Finished> {
  for await (const page of pages) yield finishPage(page, options);
}

/** The record of one page. Never throws. */
export function finishPage(page: PageOrProblem, options: ExtractOptions): Finished {
  if ('problem' in page) {
    return { record: failureRecord(unknownInput(page.path, page.member), page.problem), fault: null };
  }
  const input = describeInput(page);
  try {
    const { findings, format, encoding } = readPage(contentOf(page), optionsOf(page, options));
    return { record: makeRecord({ ...input, format, encoding }, findings), fault: null };
  } catch (error) {
    const isPageProblem = error instanceof PageError;
    return { record: failureRecord(input, problemOf(error)), fault: isPageProblem ? null : (error as Error) };
  }
}

const unknownInput = (path: string, member: string | null): InputInfo => ({
  path,
  member,
  format: null,
  encoding: null,
  bytes: null,
  sha256: null,
});

function describeInput({ path, member, format, content }: InputPage): InputInfo {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  return { path, member, format, encoding: null, bytes, sha256: createHash('sha256').update(content).digest('hex') };
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
  return { code: 'internal', message: `wirecopy failed: ${error instanceof Error ? error.message : String(error)}` };
}
