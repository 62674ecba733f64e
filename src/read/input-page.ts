/** What the read stage gives: a page's bytes and what its container says of it, or why there are none. */
import type { InputFormat, PageFormat } from '../options.js';
import { PageError, type PageProblem, systemReason } from '../warning.js';
import type { Shard } from './files/shards.js';
import type { PageMemory } from './page-memory.js';

/** A page that was read: its bytes, or its text where a container gave text. */
export interface InputPage {
  readonly path: string;
  /** WARC record id, NDJSON id or line number, MHTML part; null for a page that is a file of its own. */
  readonly member: string | null;
  readonly content: Uint8Array | string;
  /** The charset of the HTTP header that came with the bytes, in a web archive or a saved page. */
  readonly httpCharset: string | null;
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

/** A page, or why there is none. */
export type PageOrProblem = InputPage | UnreadPage;

/**
 * What a page is known by from one run to the next: its path, its number in its container (null for a file that is a page of
 * its own), and the file's size and time of change, which are null for standard input.
 */
export interface PageKey {
  readonly path: string;
  readonly ordinal: number | null;
  readonly size: number | null;
  readonly modifiedMs: number | null;
}

/** Why a page is passed over: an earlier run has finished it, or it is another shard's. */
export type Passing = 'done' | 'other-shard';

/** A page that is passed over, but named, since names of output files count it. */
interface PassedPage {
  readonly path: string;
  readonly member: string | null;
  readonly passed: Passing;
}

/** A page of a run, with what it is known by. */
export type KeyedPage = (PageOrProblem | PassedPage) & { readonly key: PageKey };

/** How inputs are read; sizes in bytes. */
export interface ReadOptions {
  readonly format: InputFormat | null;
  /** Largest page taken, before and after unpacking; in NDJSON and WARC it bounds one line or record. */
  readonly maxBytes: number;
  /** Whether an earlier run has finished a page; such a page is not read again. */
  readonly isDone?: (key: PageKey) => boolean;
  /** The part of the pages that is read; all where absent. */
  readonly shard?: Shard;
  /** Absolute paths that folders are read without: what the run itself writes. */
  readonly exclude?: readonly string[];
  /** Where files are read into, by those who are done with a page before they ask for the next; absent: each into memory of its own. */
  readonly memory?: PageMemory;
}

/** What is wrong with a page, of anything that was thrown while it was read. */
export const problemOf = (error: unknown): PageProblem => {
  if (error instanceof PageError) return { code: error.code, message: error.message };
  return { code: 'unreadable', message: `cannot be read: ${systemReason(error)}` };
};
