/** The library: `import { extract } from 'wirecopy'`. */
import { readFileSync } from 'node:fs';
import * as facts from './facts.js';
import { checkFilesCall, checkPageCall } from './library-call.js';
import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT_SECONDS, type ExtractOptions, type InputFormat } from './options.js';
import { provideRules, provideStages } from './pipeline.js';
import { readPages, resolveInputs } from './read/index.js';
import type { AnyRecord } from './record.js';
import * as rules from './rules/engine.js';
import { finishPage, finishPages } from './run/index.js';

export type { ExtractOptions, InputFormat, PageFormat, Stage } from './options.js';
export type * from './record.js';
export { sliceByCodePoints } from './text/span.js';

provideStages(facts);
provideRules(rules);

/**
 * The record of one page: `extract(await readFile('page.html'))`. A page that is empty or no text gives a record with `error`:
 * nothing is thrown for a page. Throws a `TypeError` for a page that is neither string nor bytes, and for an option that does not
 * exist or whose value means nothing (`url: 'not a url'`). `input.path` is "-", as for a page from standard
 * input. It has no time limit, since a call in this thread cannot be ended; `extractAll` has one.
 */
export function extract(page: Uint8Array | string, options: ExtractOptions = {}): AnyRecord {
  checkPageCall(page, options);
  const input = {
    path: '-',
    member: null,
    content: page,
    httpCharset: null,
    format: null,
    url: null,
    headline: null,
    published: null,
  };
  return finishPage(input, options).record;
}

export interface ExtractAllOptions extends Omit<ExtractOptions, 'format'> {
  /** What the files hold; seen from their first bytes where absent. */
  readonly inputFormat?: InputFormat;
  /** Largest page taken, before and after unpacking; 32 MiB where absent. */
  readonly maxBytes?: number;
  /** Worker threads, up to 256; 1 where absent. */
  readonly jobs?: number;
  /** Most seconds for one page; 30 where absent. */
  readonly timeoutSeconds?: number;
}

/**
 * The records of files, folders and globs, one a page, in order: `for await (const record of extractAll(['archive/']))`.
 * Throws when the first record is asked for: a `TypeError` as `extract` does, and an `Error` for a path that does not exist. A page that
 * takes longer than `timeoutSeconds` gives a record with `error`, whatever `jobs` is.
 */
export async function* extractAll(
  paths: readonly string[],
  options: ExtractAllOptions = {},
): AsyncGenerator<AnyRecord> {
  checkFilesCall(paths, options);
  const {
    inputFormat = null,
    maxBytes = DEFAULT_MAX_BYTES,
    jobs = 1,
    timeoutSeconds = DEFAULT_TIMEOUT_SECONDS,
    ...rest
  } = options;
  const pages = readPages(resolveInputs(paths), { format: inputFormat, maxBytes });
  const run = { extract: rest, jobs, timeoutMs: timeoutSeconds * 1000, isAlone: false };
  for await (const { result } of finishPages(pages, run)) if (result !== null) yield result.record();
}

/** The record's JSON Schema (draft 2020-12), as `wirecopy schema` prints it. */
export function schema(): unknown {
  return JSON.parse(readFileSync(new URL('./record.schema.json', import.meta.url), 'utf8'));
}
