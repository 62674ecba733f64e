/** Many pages: each page of the inputs becomes one record, in input order, in this thread or in workers. */
import type { ExtractOptions } from '../options.js';
import { loadStages } from '../pipeline.js';
import type { KeyedPage, PageKey, PageOrProblem } from '../read/index.js';
import type { AnyRecord } from '../record.js';
import { finishShort, type PageResult } from './page.js';
import { openPool, type Pool } from './pool.js';

export { loadStages } from '../pipeline.js';
export { failPage, finishPage, lateProblem, type PageStudy, studyPage } from './page.js';
export { WORKER_HEAP_MIB } from './worker-slot.js';

/** A finished page's record, as compact JSON and as an object, each made when it is asked for. */
export interface Result {
  readonly json: () => string;
  readonly record: () => AnyRecord;
  /** Whether it is an error record. */
  readonly isFailed: boolean;
  /** Where in our own code an `internal` error arose. */
  readonly trace: string | null;
}

/** A page of the run. */
export interface Finished {
  readonly key: PageKey;
  readonly path: string;
  readonly member: string | null;
  /** Null for a page that an earlier run has finished. */
  readonly result: Result | null;
}

export interface RunOptions {
  readonly extract: ExtractOptions;
  /** Worker threads; with 1, and for the first pages, all is done in this thread. */
  readonly jobs: number;
  /** Most milliseconds for one page. */
  readonly timeoutMs: number;
}

/** Starting workers costs about as much as this many pages do; more in this thread alone would leave the other processors idle. */
const PAGES_BEFORE_WORKERS = 12;
/** Pages that a worker is given ahead, so that it never waits for the next. */
const PAGES_AHEAD = 4;
/**
 * Only a worker can be ended, so a page goes to one if it could take longer than the limit. The dearest runs that were found, of
 * "He said." and of quotation marks, cost 20 µs a byte; this allows for a machine that is a third as fast.
 */
const SLOWEST_BYTES_A_MS = 16;
/**
 * The same for all that is done to a page before its text is read word by word: the dearest markup that was found, elements that are
 * never closed, costs 1.3 µs a byte; this allows for a machine that is a sixth as fast. A page whose markup is long and whose text is
 * not stays in this thread, which spares a worker with models of its own.
 */
const SLOWEST_MARKUP_BYTES_A_MS = 128;

/** Records of pages, one each, in input order. At most a few pages a worker are read ahead of the oldest unfinished one. */
export async function* finishPages(pages: AsyncIterable<KeyedPage>, options: RunOptions): AsyncGenerator<Finished> {
  await loadStages(options.extract.only);
  const pool = openPool(options.jobs, options);
  const iterator = pages[Symbol.asyncIterator]();
  const waiting: Promise<Finished>[] = [];
  let seen = 0;
  let reading: Promise<IteratorResult<KeyedPage>> | null = null;
  try {
    for (;;) {
      const ahead = seen < PAGES_BEFORE_WORKERS || options.jobs === 1 ? 1 : options.jobs * PAGES_AHEAD;
      if (waiting.length >= ahead) {
        yield await (waiting.shift() as Promise<Finished>);
        continue;
      }
      reading ??= iterator.next();
      const oldest = waiting[0];
      if (oldest && (await Promise.race([reading.then(() => 'read'), oldest.then(() => 'finished')])) === 'finished') {
        yield await (waiting.shift() as Promise<Finished>);
        continue;
      }
      const { value: page, done } = await reading;
      reading = null;
      if (done) break;
      waiting.push(finish(page, seen, { options, pool }));
      seen += 1;
    }
    for (const finished of waiting) yield await finished;
  } finally {
    await pool.close();
    // Not waited for: an input that is being read, a pipe that is silent, would hold up the end.
    void iterator.return?.();
  }
}

async function finish(
  page: KeyedPage,
  number: number,
  { options, pool }: { options: RunOptions; pool: Pool },
): Promise<Finished> {
  const { key, path, member } = page;
  if ('isDone' in page) return { key, path, member, result: null };
  const isHere = 'problem' in page || options.jobs === 1 || number < PAGES_BEFORE_WORKERS;
  const here = isHere ? finishHere(page, options) : null;
  if (here !== null) {
    const { record, trace } = here;
    return {
      key,
      path,
      member,
      result: { record: () => record, json: () => JSON.stringify(record), isFailed: 'error' in record, trace },
    };
  }
  const { json, isFailed, trace } = await pool.run(page);
  return {
    key,
    path,
    member,
    result: { json: () => json, record: () => JSON.parse(json) as AnyRecord, isFailed, trace },
  };
}

/** Finishes a page in this thread; null where it could take longer than the limit. */
function finishHere(page: PageOrProblem, { extract, timeoutMs }: RunOptions): PageResult | null {
  const isLong = !('problem' in page) && page.content.length > timeoutMs * SLOWEST_MARKUP_BYTES_A_MS;
  return isLong ? null : finishShort(page, extract, timeoutMs * SLOWEST_BYTES_A_MS);
}

/** Whether a page cannot take longer than the limit, however hostile it is. */
export function isQuick(page: PageOrProblem, timeoutMs: number): boolean {
  return 'problem' in page || page.content.length <= timeoutMs * SLOWEST_BYTES_A_MS;
}
